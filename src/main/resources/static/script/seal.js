/* Seals what stays in this browser with a key that only whoever typed it gets, while signed in: it is about clients, and
   others use the same browser. */

/* None where a browser cannot seal, which is over plain HTTP to another machine, or where nobody is signed in. */
export async function fetchKey() {
	if (!globalThis.crypto?.subtle) {
		return null;
	}
	try {
		const answer = await fetch(`${document.querySelector("[data-session]").dataset.session}/sleutel`);
		return answer.ok && !answer.redirected
			? crypto.subtle.importKey("raw", bytesOf(await answer.text()), "AES-GCM", false, ["encrypt", "decrypt"]) : null;
	}
	catch {
		return null;
	}
}

export async function seal(key, what) {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const bytes = new TextEncoder().encode(JSON.stringify(what));
	const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes));
	return { iv: textOf(iv), sealed: textOf(sealed) };
}

/* Nothing if somebody else sealed it. */
export function open(key, { iv, sealed }) {
	return crypto.subtle.decrypt({ name: "AES-GCM", iv: bytesOf(iv) }, key, bytesOf(sealed))
		.then((bytes) => JSON.parse(new TextDecoder().decode(bytes)), () => null);
}

/* Not every browser has Uint8Array.fromBase64 yet. */
const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const textOf = (bytes) => btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
