import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

function reread(write: (writer: ByteWriter) => void): ByteReader {
	const writer = new ByteWriter();
	write(writer);
	return new ByteReader(writer.finish().buffer);
}

describe('what was written is read back', () => {
	test.each([0, 1, 127, 128, 300, 65_535, 4_294_967_295, Number.MAX_SAFE_INTEGER])(
		'the number %d',
		(number) => {
			expect(reread((writer) => writer.number(number)).number()).toBe(number);
		}
	);

	test('one thing after another', () => {
		const reader = reread((writer) => {
			writer.text('Žďár');
			writer.numbers([1, 1000]);
			writer.column(Uint16Array.of(1, 65_535));
			writer.column(Int32Array.of(-7));
			writer.text('');
		});
		expect(reader.text()).toBe('Žďár');
		expect(reader.numbers()).toEqual([1, 1000]);
		expect([...reader.column(Uint16Array)]).toEqual([1, 65_535]);
		expect([...reader.column(Int32Array)]).toEqual([-7]);
		expect(reader.text()).toBe('');
	});

	test('many numbers at once', () => {
		const numbers = [0, 127, 128, 70_000, 5];
		const reader = reread((writer) => numbers.forEach((number) => writer.number(number)));
		expect([...reader.fill(new Uint32Array(4))]).toEqual(numbers.slice(0, 4));
		expect(reader.number()).toBe(5);
	});

	test('more than the first piece of memory holds', () => {
		const long = 'x'.repeat(5000);
		expect(reread((writer) => writer.text(long)).text()).toBe(long);
	});

	test('what another writer wrote', () => {
		const part = new ByteWriter();
		part.number(5);
		expect(reread((writer) => writer.append(part)).number()).toBe(5);
	});
});

test.each([-1, 1.5, NaN])('%d cannot be written', (number) => {
	expect(() => new ByteWriter().number(number)).toThrow(RangeError);
});

test('a buffer cut short is told', () => {
	const writer = new ByteWriter();
	writer.text('pečovatelka');
	const cut = writer.finish().slice(0, 5).buffer;
	expect(() => new ByteReader(cut).text()).toThrow('The buffer ends too soon.');
	expect(() => new ByteReader(cut).fill(new Uint8Array(9))).toThrow('The buffer ends too soon.');
	expect(() => new ByteReader(new ArrayBuffer(0)).number()).toThrow('The buffer ends too soon.');
});
