/** ISO/IEC 7810 ID-1, 85.60 x 53.98 mm with corners of 3.18 mm. */
export const ID_1 = { width: 184, height: 116, corner: 6.8 } as const
/** ISO/IEC 7810 ID-3, 125 x 88 mm with the same corners. */
export const ID_3 = { width: 184, height: 129.5, corner: 4.7 } as const
/** 210 x 297 mm. */
export const A4 = { width: 130, height: 184 } as const
export const A4_LANDSCAPE = { width: 184, height: 130 } as const
