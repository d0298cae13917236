import { featuresOf, MAX_WEIGHT, scoreOf, type Classifier } from './classifier.ts';

/** Texts as folded words: of the class, and not of it. */
export interface TrainingTexts {
	readonly positive: readonly (readonly string[])[];
	readonly negative: readonly (readonly string[])[];
	/** Words and names that are not of it: each counts, however rare. */
	readonly words: readonly (readonly string[])[];
}

const BUCKETS = 32768;
const EPOCHS = 20;
const RATE = 0.5;
const RATE_OF_BIAS = 0.02;
/** Keeps weights small that few texts speak for. */
const REGULARIZATION = 1e-4;
/** What only one text or two have tells nothing of others. */
const MIN_TEXTS = 3;
/** Each time a longer text is learnt from, this share of it is left out, so that no word alone decides ("dropout"). */
const LEFT_OUT = 0.15;
const LONGER = 4;
/**
 * So many steps sooner than at even chances a text is of the class: what an answer says against
 * it counts beside, and a miss costs more than an alarm.
 */
const SOONER = 0.6;
/** Of all weights, so many are not larger than the largest step. */
const LARGEST = 0.999;

interface Example {
	readonly features: readonly number[];
	readonly label: 0 | 1;
}

/**
 * Trains a classifier by logistic regression with AdaGrad, at build; weights are
 * the mean of the later rounds, so that a few other texts change little. The same
 * texts give the same weights: the order they are learnt in is drawn by a seed.
 */
export function trainClassifier({ positive, negative, words }: TrainingTexts): Classifier {
	const examples = [
		...withoutRare([...toExamples(positive, 1), ...toExamples(negative, 0)]),
		...toExamples(words, 0)
	];
	const weights = new Float64Array(BUCKETS);
	const squares = new Float64Array(BUCKETS).fill(1e-8);
	const random = seeded(42);
	const sums = new Float64Array(BUCKETS);
	let bias = 0;
	let sumOfBias = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		shuffle(examples, random);
		for (const { features: all, label } of examples) {
			const features = all.length > LONGER ? all.filter(() => random() > LEFT_OUT) : all;
			const share = 1 / Math.sqrt(features.length || 1);
			const chance = 1 / (1 + Math.exp(-bias - scoreOf(features, weights)));
			const error = chance - label;
			bias -= RATE_OF_BIAS * error;
			for (const feature of features) {
				const weight = weights[feature] ?? 0;
				const gradient = error * share + REGULARIZATION * weight;
				const square = (squares[feature] ?? 0) + gradient ** 2;
				squares[feature] = square;
				weights[feature] = weight - (RATE * gradient) / Math.sqrt(square);
			}
		}
		if (epoch < EPOCHS / 2) continue;
		weights.forEach((weight, i) => (sums[i] = (sums[i] ?? 0) + weight));
		sumOfBias += bias;
	}
	return rounded(sums, -sumOfBias);
}

/** To whole steps: what is smaller than half of one tells nothing, and the few largest tell no more than the next. */
function rounded(weights: Float64Array, threshold: number): Classifier {
	const sizes = weights.map(Math.abs).sort();
	const largest = sizes[Math.floor(BUCKETS * LARGEST)] || sizes[BUCKETS - 1] || 1;
	const step = largest / MAX_WEIGHT;
	const inSteps = (weight: number) => Math.round(weight / step);
	return {
		weights: Int8Array.from(weights, (weight) =>
			Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, inSteps(weight)))
		),
		// Never by what most examples are: words nobody has learnt are no danger.
		threshold: Number(Math.max(threshold / step - SOONER, 0).toFixed(2))
	};
}

function toExamples(texts: TrainingTexts['positive'], label: Example['label']): Example[] {
	return texts.map((words) => ({ features: featuresOf(words, BUCKETS), label }));
}

function withoutRare(examples: readonly Example[]): Example[] {
	const texts = new Uint16Array(BUCKETS);
	for (const { features } of examples)
		for (const one of features) texts[one] = (texts[one] ?? 0) + 1;
	return examples.map(({ features, label }) => ({
		features: features.filter((one) => (texts[one] ?? 0) >= MIN_TEXTS),
		label
	}));
}

function shuffle(examples: Example[], random: () => number): void {
	for (let i = examples.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const [one, other] = [examples[i], examples[j]];
		if (one && other) [examples[i], examples[j]] = [other, one];
	}
}

/** A linear congruential generator, from 0 to below 1. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
