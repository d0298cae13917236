/** Says in one Czech sentence how to mend a value, or `null` when it is right. */
export type Rule<T> = (value: T) => string | null;

/** Applies rules in turn and stops at the first that objects: one mistake, one sentence. */
export function firstOf<T>(...rules: readonly Rule<T>[]): Rule<T> {
	return (value) => {
		for (const rule of rules) {
			const sentence = rule(value);
			if (sentence !== null) return sentence;
		}
		return null;
	};
}

/** A rule for text: objects with a sentence where a pattern is found. */
export function without(pattern: RegExp, sentence: string): Rule<string> {
	return (text) => (pattern.test(text) ? sentence : null);
}
