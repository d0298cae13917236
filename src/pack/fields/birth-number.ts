/** Year, month, day and ending, with or without the slash. */
const CANDIDATE = /(?<!\d)(\d{2})(\d{2})(\d{2})( ?\/ ?)?(\d{3,4})(?!\d)/g;

/** Added to the month of a woman, and to that of anybody when a day's numbers ran out. */
const MONTH_SHIFTS = [0, 20, 50, 70];

const DIVISOR = 11;

/**
 * Finds a Czech birth number (rodné číslo).
 *
 * With ten digits the whole is divisible by eleven; before 1986 a remainder of
 * ten was written as a last digit of zero. Nine digits (born before 1954) have
 * no check digit, so without a slash they are taken for a phone.
 *
 * @see Act 133/2000 Sb., §13
 */
export function hasBirthNumber(text: string): boolean {
	return [...text.matchAll(CANDIDATE)].some(
		([, year = '', month = '', day = '', slash, ending = '']) => {
			if (!isMonth(Number(month)) || !isDay(Number(day))) return false;
			if (ending.length === 3) return slash !== undefined;
			return hasCheckDigit(`${year}${month}${day}${ending}`);
		}
	);
}

function isMonth(month: number): boolean {
	return MONTH_SHIFTS.some((shift) => month > shift && month <= shift + 12);
}

function isDay(day: number): boolean {
	return day >= 1 && day <= 31;
}

function hasCheckDigit(digits: string): boolean {
	const remainder = Number(digits.slice(0, -1)) % DIVISOR;
	return remainder % 10 === Number(digits.at(-1));
}
