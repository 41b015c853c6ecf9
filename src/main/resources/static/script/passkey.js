/* Lets the browser make a passkey, or answer with one, and sends that as a form. */

const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
	.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const withBytes = (one) => ({ ...one, id: toBytes(one.id) });

function readable(options) {
	const read = { ...options, challenge: toBytes(options.challenge) };
	if (options.user) {
		read.user = withBytes(options.user);
	}
	for (const list of ["allowCredentials", "excludeCredentials"]) {
		read[list] = options[list]?.map(withBytes);
	}
	return read;
}

function written(credential) {
	const response = {};
	for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
		if (credential.response[part]) {
			response[part] = toText(credential.response[part]);
		}
	}
	if (credential.response.getTransports) {
		response.transports = credential.response.getTransports();
	}
	return JSON.stringify({
		id: credential.id, rawId: toText(credential.rawId), type: credential.type, response,
		authenticatorAttachment: credential.authenticatorAttachment ?? undefined, clientExtensionResults: {}
	});
}

async function ask(form) {
	const answer = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
	if (!answer.headers.get("Content-Type")?.startsWith("application/json")) {
		location.reload();
		return null;
	}
	const publicKey = readable(await answer.json());
	return form.dataset.passkey === "create" ? navigator.credentials.create({ publicKey })
		: navigator.credentials.get({ publicKey });
}

async function send(event) {
	const form = event.target;
	const problem = form.querySelector("[role=alert]");
	event.preventDefault();
	problem.textContent = "";
	try {
		const credential = await ask(form);
		if (credential) {
			form.elements.antwoord.value = written(credential);
			form.submit();
		}
	}
	catch {
		problem.textContent = form.dataset.stopped;
	}
}

document.querySelectorAll("form[data-passkey]").forEach((form) => {
	form.addEventListener("submit", send);
	if (!window.PublicKeyCredential) {
		form.querySelector("button").disabled = true;
		form.querySelector("[role=alert]").textContent = form.dataset.unknown;
	}
});
