import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

interface SlowLink {
	readonly url: string;
	/** When the first byte of an answer was let through, on the clock of `Date.now()`. */
	readonly firstByteAt: Promise<number>;
	stop(): Promise<void>;
}

interface Options {
	/** The server behind the link. */
	readonly port: number;
	readonly kilobitsPerSecond: number;
	readonly roundTripMs: number;
}

interface Lane {
	readonly client: Socket;
	waiting: Buffer;
}

const TICK_MS = 10;
const PACKET_BYTES = 1400;

/**
 * A weak mobile signal before a local server.
 *
 * All connections share one rate, packet by packet in turn, headers included.
 * What the browser sends is held back for a whole round trip; opening a
 * connection is not, as over HTTP/2, where one connection carries everything.
 */
export async function startSlowLink(options: Options): Promise<SlowLink> {
	const lanes = new Set<Lane>();
	let seen: (at: number) => void;
	const firstByteAt = new Promise<number>((done) => (seen = done));
	const pump = startPump(lanes, options.kilobitsPerSecond / 8, () => seen(Date.now()));
	const server = createServer((client) => openLane(client, lanes, options));
	await new Promise<void>((done) => server.listen(0, 'localhost', done));
	// A server that listens on a port has an address object, never a pipe's name.
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}`,
		firstByteAt,
		stop() {
			clearInterval(pump);
			for (const { client } of lanes) client.destroy();
			return new Promise((done) => server.close(() => done()));
		}
	};
}

function openLane(client: Socket, lanes: Set<Lane>, { port, roundTripMs }: Options): void {
	const server = connect({ port, host: 'localhost' });
	const lane: Lane = { client, waiting: Buffer.alloc(0) };
	const close = () => {
		lanes.delete(lane);
		client.destroy();
		server.destroy();
	};
	lanes.add(lane);
	client.setNoDelay(true);
	client.on('data', (data) => setTimeout(() => server.write(data), roundTripMs));
	server.on('data', (data) => (lane.waiting = Buffer.concat([lane.waiting, data])));
	for (const socket of [client, server]) socket.on('error', close).on('close', close);
}

/** Lets through what the rate allows; an idle line saves nothing up. */
function startPump(lanes: Set<Lane>, bytesPerMs: number, onByte: () => void): NodeJS.Timeout {
	let allowance = 0;
	let last = performance.now();
	return setInterval(() => {
		const now = performance.now();
		allowance += (now - last) * bytesPerMs;
		last = now;
		allowance = sendInTurn(lanes, allowance, onByte);
	}, TICK_MS);
}

function sendInTurn(lanes: Set<Lane>, allowance: number, onByte: () => void): number {
	while (allowance >= 1) {
		const lane = [...lanes].find(({ waiting }) => waiting.length > 0);
		if (!lane) return 0;
		const packet = lane.waiting.subarray(0, Math.min(PACKET_BYTES, Math.floor(allowance)));
		lane.client.write(packet);
		lane.waiting = lane.waiting.subarray(packet.length);
		allowance -= packet.length;
		onByte();
		// To the end of the line, so that the next packet is another connection's.
		lanes.delete(lane);
		lanes.add(lane);
	}
	return allowance;
}
