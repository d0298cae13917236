/** What was measured against its bar, and whether all of it held. */
export class Verdicts {
	readonly #held: boolean[] = [];

	get allHold(): boolean {
		return this.#held.every(Boolean);
	}

	/** Notes whether a value keeps within its bar, and says it in a word. */
	of(value: number, bar: number): string {
		const holds = value <= bar;
		this.#held.push(holds);
		return holds ? 'OK' : 'PŘES';
	}
}
