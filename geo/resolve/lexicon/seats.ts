/** GeoNames feature codes of places that stand for a government where nothing says otherwise. */
export const SEAT_CODES: readonly string[] = ['GOVL', 'CTRG', 'PAL', 'CSTL', 'CAPG', 'ADMF'];
/** Capitals of states; of territories the seats of their first-order divisions. */
export const CAPITAL_CODES: readonly string[] = ['PPLC', 'PPLG'];
