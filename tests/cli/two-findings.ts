/** The checks that these tests look for; how others judge these files is no matter here. */
export const asked = ['promise-undelivered', 'touchpoint-without-owner'];
