import jsQR from 'jsqr';

/** A picture as canvases give it: four bytes a pixel. */
export interface Picture {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

/** What a phone would read; `null`: no QR code found. */
export function readQr({ data, width, height }: Picture): string | null {
	// The package is CommonJS: in Node its function is one level deeper than its types say.
	const read = 'default' in jsQR ? (jsQR.default as typeof jsQR) : jsQR;
	return read(data, width, height)?.data ?? null;
}
