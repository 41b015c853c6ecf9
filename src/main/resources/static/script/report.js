/* Keeps every answer as soon as it is given: what could not be kept stays in this browser, sealed, and goes again. */

import { fetchKey, open, seal } from "./seal.js";

const form = document.getElementById("stap");
const whose = `${form.dataset.whose}.${form.dataset.report}`;
const store = `meekijken.melding.${whose}.`;
const onTheWay = `meekijken.melding.onderweg.${whose}`;
const broken = document.getElementById("geen-verbinding");
const gone = document.getElementById("weggegooid");
const pause = 3000;

/* A whole bank account number stays in this tab only; the rest outlives a browser that is killed, where it can be sealed. */
const fleeting = new Set(["iban"]);
const sealing = fetchKey();
const waiting = new Map();
const seen = form.elements.namedItem("gezien");

/* What this tab wrote down of each answer: what was typed in another tab since then still waits. */
const written = new Map();

/* Sealing takes a moment: one after another, so that the last word stays. */
let last = Promise.resolve();
function afterwards(work) {
	last = last.then(work).catch(() => { /* a browser that is full keeps nothing; the form works all the same */ });
}

/* Each answer has a place of its own, so that two tabs of one report leave each other's alone. */
function remember(name, value) {
	waiting.set(name, value);
	const entry = { at: Date.now(), seen: Number(seen.value), value };
	afterwards(async () => {
		const key = fleeting.has(name) ? null : await sealing;
		const text = JSON.stringify(key ? { at: entry.at, ...await seal(key, entry) } : entry);
		if (waiting.get(name) === value) {
			(key ? localStorage : sessionStorage).setItem(store + name, text);
			written.set(name, text);
		}
	});
}

function forget(name) {
	waiting.delete(name);
	afterwards(() => {
		for (const place of [localStorage, sessionStorage]) {
			if (!waiting.has(name) && place.getItem(store + name) === written.get(name)) {
				place.removeItem(store + name);
			}
		}
	});
}

async function takeUp(name, text) {
	const kept = JSON.parse(text);
	const key = kept.sealed && await sealing;
	const entry = kept.sealed ? key && await open(key, kept) : kept;
	if (entry && !waiting.has(name)) {
		written.set(name, text);
		waiting.set(name, entry.value);
		/* What was typed before it was seen what a colleague answered must not overwrite that. */
		seen.value = Math.min(seen.value, entry.seen);
	}
}

const isQuestion = (element) => element.name && element.hasAttribute("hx-post");
const valueOf = (name) => [...form.elements].filter((element) => element.name === name && element.type !== "hidden")
	.filter((element) => !["radio", "checkbox"].includes(element.type) || element.checked)
	.map((element) => element.value).join(",");

function note({ target }) {
	if (isQuestion(target)) {
		remember(target.name, valueOf(target.name));
		showWhatIsAsked();
	}
}

/* Questions that depend on another answer are shown only where that was given. */
function showWhatIsAsked() {
	for (const field of form.querySelectorAll("[data-when]")) {
		const [name, answers] = field.dataset.when.split("=");
		const other = document.getElementById(`veld-${name}`);
		field.hidden = other !== null && (other.hidden || !answers.split("|").includes(valueOf(name)));
	}
}

function fillIn(name, value) {
	for (const element of form.elements) {
		if (element.name === name && ["radio", "checkbox"].includes(element.type)) {
			element.checked = value.split(",").includes(element.value);
		}
		else if (element.name === name && element.type !== "hidden") {
			element.value = value;
		}
	}
}

const questionOf = (name) => [...form.elements].find((element) => element.name === name && isQuestion(element));

function sendAgain() {
	[...waiting.keys()].map(questionOf).filter(Boolean).forEach((element) => htmx.trigger(element, "change"));
}

let again;

/* A report that was thrown away takes nothing any more, and trying again would not help. */
function leaveIt() {
	clearTimeout(again);
	gone.hidden = false;
	broken.hidden = true;
	[...waiting.keys()].forEach(forget);
}

function answered({ detail }) {
	const name = detail.elt.name;
	if (!name || !form.contains(detail.elt)) {
		return;
	}
	if (detail.successful && detail.xhr.status === 200 && detail.xhr.getResponseHeader("HX-Refresh") === null) {
		if (waiting.get(name) === detail.requestConfig.formData.getAll(name).filter((value) => value !== "").join(",")) {
			forget(name);
		}
		broken.hidden ||= ![...waiting.keys()].some(questionOf);
	}
	else if (detail.xhr.status === 404) {
		leaveIt();
	}
	else if (detail.xhr.status === 403) {
		location.reload();
	}
	else if (detail.xhr.status !== 200) {
		broken.hidden = false;
		clearTimeout(again);
		again = setTimeout(sendAgain, pause);
	}
}

/* What a register filled in shows at once, but never over what somebody types. */
function showFilled({ target }) {
	for (const filled of target.querySelectorAll?.("[data-fills]") ?? []) {
		const field = form.elements[filled.dataset.fills];
		if (field && !waiting.has(filled.dataset.fills)) {
			field.value = filled.dataset.value;
		}
	}
	const told = target.closest?.(".field");
	const wrong = told?.querySelector(".wrong-why") !== null;
	told?.classList.toggle("wrong", wrong);
	const input = told?.querySelector(".input");
	if (wrong) {
		input?.setAttribute("aria-invalid", "true");
	}
	else {
		input?.removeAttribute("aria-invalid");
	}
}

form.addEventListener("input", note);
form.addEventListener("change", note);
function answerOf(name, value) {
	const answer = new URLSearchParams({ _csrf: form.elements.namedItem("_csrf").value, gezien: seen.value });
	const ticks = [...form.elements].some((element) => element.name === name && element.type === "checkbox");
	(ticks ? value.split(",") : [value]).forEach((one) => answer.append(name, one));
	return answer;
}

/* Whoever closes the window in the middle of a word has that word kept as well. */
let leaving = false;
function sendLast() {
	for (const [name, value] of leaving ? [] : waiting) {
		navigator.sendBeacon(form.dataset.keep, answerOf(name, value));
	}
}

/* Answers of another step go again from here. */
function sendFromElsewhere() {
	for (const [name, value] of [...waiting].filter(([each]) => !form.elements.namedItem(each))) {
		fetch(form.dataset.keep, { method: "POST", body: answerOf(name, value) }).then((answer) => {
			if (answer.status === 200 && !answer.redirected) {
				forget(name);
			}
			else if (answer.status === 404) {
				leaveIt();
			}
		}, () => { /* still no network: it stays here */ });
	}
}

form.addEventListener("submit", () => leaving = true);
form.addEventListener("submit", () => sessionStorage.setItem(onTheWay, JSON.stringify([...waiting.keys()])));
document.body.addEventListener("htmx:afterRequest", answered);
document.body.addEventListener("htmx:afterSwap", showFilled);
window.addEventListener("online", sendAgain);
window.addEventListener("online", sendFromElsewhere);
window.addEventListener("pagehide", sendLast);

for (const place of [sessionStorage, localStorage]) {
	for (const key of Object.keys(place).filter((one) => one.startsWith(store))) {
		await takeUp(key.substring(store.length), place.getItem(key));
	}
}

/* What was sent with the whole step arrived if the next step is here, or if it stands in this one. */
for (const name of JSON.parse(sessionStorage.getItem(onTheWay) ?? "[]")) {
	if (!form.elements[name] || valueOf(name) === waiting.get(name)) {
		forget(name);
	}
}
sessionStorage.removeItem(onTheWay);
for (const [name, value] of waiting) {
	fillIn(name, value);
}
showWhatIsAsked();

/* Before htmx has looked at the form, it would not hear. */
if (document.readyState === "complete") {
	sendAgain();
}
else {
	window.addEventListener("load", sendAgain);
}
sendFromElsewhere();
