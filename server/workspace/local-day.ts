/** The day it is at a moment where the machine stands, as `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(moment.getFullYear(), 4)}-${part(moment.getMonth() + 1, 2)}-${part(moment.getDate(), 2)}`;
}
