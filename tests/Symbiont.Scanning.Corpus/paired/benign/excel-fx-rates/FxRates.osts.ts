/**
 * Office Script: writes today's exchange rates beside the amounts.
 * Column A: amount, column B: currency; the euro value goes to column C.
 */
interface Rates {
  date: string;
  rates: { [code: string]: number };
}

async function main(workbook: ExcelScript.Workbook) {
  const sheet = workbook.getActiveWorksheet();
  const range = sheet.getUsedRange();
  if (!range) {
    return;
  }
  const values = range.getValues();
  const codes = new Set<string>();
  for (let r = 1; r < values.length; r++) {
    const code = String(values[r][1]).trim().toUpperCase();
    if (/^[A-Z]{3}$/.test(code)) {
      codes.add(code);
    }
  }
  if (codes.size === 0) {
    console.log("No currency codes in column B.");
    return;
  }

  const answer = await fetch("https://rates.example.com/latest?base=EUR&codes=" + [...codes].join(","));
  if (!answer.ok) {
    console.log("Rates are not available: " + answer.status);
    return;
  }
  const data: Rates = await answer.json();

  sheet.getRange("C1").setValue("EUR, rates of " + data.date);
  for (let r = 1; r < values.length; r++) {
    const rate = data.rates[String(values[r][1]).trim().toUpperCase()];
    if (typeof rate === "number" && rate > 0) {
      sheet.getCell(r, 2).setValue(Math.round((Number(values[r][0]) / rate) * 100) / 100);
    }
  }
}
