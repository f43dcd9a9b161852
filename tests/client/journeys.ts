/** A journey as the language server hands it to the page. */
export const getOnline = `journey
accTitle: Order and get online
title Order and get online
section Choose a plan
Ask friends and read reviews: 4: Maya
Compare plans: 4: Digital Sales, Maya
Check the address: 2: Digital Sales, Maya
section Order
Place the order: 4: Digital Sales, Maya
Read the confirmation: 3: Customer Care, Maya
section Get connected
Text the day before: 4: Field Engineering, Maya
Wait for the engineer: 1: Field Engineering, Maya
The engineer comes: 5: Field Engineering, Maya, Operations
Test the line together with the engineer who stays until every room has a signal: 5: Field Engineering, Maya
section First weeks
First bill: 2: Customer Care, Maya
Survey a week after: 3: Customer Care, Maya
`;

export const manyScripts = `journey
title 在港口医院看病：从转诊到康复的整个旅程
section 预约
在线填写转诊表格并上传所有检查结果和既往病史的扫描件: 2: 王女士, 预约中心
Donaudampfschifffahrtsgesellschaftskapitänsmützenabgabe: 3: Operations
section หลังการรักษา
กรอกแบบสอบถามความพึงพอใจหลังการรักษาที่โรงพยาบาล: 4: ผู้ป่วย
`;

export const rightToLeft = `journey
title الحجز والوصول إلى المستشفى
section الحجز
البحث عن موعد مناسب في الموقع الإلكتروني: 2: مريم
تأكيد الموعد: 4: مريم, الاستقبال
section الزيارة
الوصول إلى المستشفى: 3: مريم
`;

export const short = `journey
title Leave
Ask for the contract: 3: Maya
Wait for an answer: 3: Maya
Hand in the router: 4: Maya, Customer Care
`;

/** A journey as it is written, for pictures of our own. */
export const orderMap = `
team care "Customer Care"
team sales "Sales"
journey order "Order"
  owner care
  stage choose "Choose"
    touchpoint compare "Compare plans"
      channel web
      owner sales
      emotion hopeful
      acknowledges "Greets her by name"
      pain "Eleven tariffs"
    touchpoint check "Check the address"
      channel web
      emotion anxious "Will it work?"
  stage buy "Buy"
    gap 3 days "Waiting"
    touchpoint pay "Pay"
      channel app
      owner care
      emotion relieved
      pain "A form of three pages"
`;
