// What users read: sheets. The readers give data only; what was missed or refused is told by the report.
export const sheetMessages = {};
