/* Keeps every answer as soon as it is given: what could not be kept stays in this browser, and goes again. */

const form = document.getElementById("stap");
const store = `meekijken.melding.${form.dataset.report}`;
const broken = document.getElementById("geen-verbinding");
const pause = 3000;


/* A whole bank account number stays in this tab only; the rest outlives a browser that is killed. */
const fleeting = new Set(["iban"]);
const places = [[sessionStorage, (name) => fleeting.has(name)], [localStorage, (name) => !fleeting.has(name)]];
const kept = places.map(([place]) => JSON.parse(place.getItem(store) ?? "null")).filter((entry) => entry !== null);
const waiting = new Map(kept.flatMap((entry) => entry.answers));
const seen = form.elements.namedItem("gezien");

/* What was typed before it was seen what a colleague answered must not overwrite that. */
seen.value = Math.min(seen.value, ...kept.map((entry) => entry.seen));

function remember() {
	for (const [place, belongs] of places) {
		const answers = [...waiting].filter(([name]) => belongs(name));
		if (answers.length > 0) {
			place.setItem(store, JSON.stringify({ at: Date.now(), seen: Number(seen.value), answers }));
		}
		else {
			place.removeItem(store);
		}
	}
}

const isQuestion = (element) => element.name && element.hasAttribute("hx-post");
const valueOf = (name) => [...form.elements].filter((element) => element.name === name && element.type !== "hidden")
	.filter((element) => !["radio", "checkbox"].includes(element.type) || element.checked)
	.map((element) => element.value).join(",");

function note({ target }) {
	if (isQuestion(target)) {
		waiting.set(target.name, valueOf(target.name));
		remember();
		showWhatIsAsked();
	}
}

/* Questions that depend on another answer are shown only where that was given. */
function showWhatIsAsked() {
	for (const field of form.querySelectorAll("[data-when]")) {
		const [name, answers] = field.dataset.when.split("=");
		field.hidden = [...form.elements].some((element) => element.name === name) && !answers.split("|").includes(valueOf(name));
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

function sendAgain() {
	for (const name of waiting.keys()) {
		const element = [...form.elements].find((each) => each.name === name && isQuestion(each));
		if (element) {
			htmx.trigger(element, "change");
		}
	}
}

let again;
function answered({ detail }) {
	const name = detail.elt.name;
	if (!name || !form.contains(detail.elt)) {
		return;
	}
	if (detail.successful && detail.xhr.status === 200 && detail.xhr.getResponseHeader("HX-Refresh") === null) {
		if (waiting.get(name) === detail.requestConfig.formData.getAll(name).filter((value) => value !== "").join(",")) {
			waiting.delete(name);
			remember();
		}
		broken.hidden = true;
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
	told?.querySelector(".input")?.toggleAttribute("aria-invalid", wrong);
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
				waiting.delete(name);
				remember();
			}
		}, () => { /* still no network: it stays here */ });
	}
}

form.addEventListener("submit", () => leaving = true);
form.addEventListener("submit", () => sessionStorage.setItem(`${store}.onderweg`, JSON.stringify([...waiting.keys()])));
document.body.addEventListener("htmx:afterRequest", answered);
document.body.addEventListener("htmx:afterSwap", showFilled);
window.addEventListener("online", sendAgain);
window.addEventListener("online", sendFromElsewhere);
window.addEventListener("pagehide", sendLast);

/* What was sent with the whole step arrived if the next step is here, or if it stands in this one. */
for (const name of JSON.parse(sessionStorage.getItem(`${store}.onderweg`) ?? "[]")) {
	if (!form.elements[name] || valueOf(name) === waiting.get(name)) {
		waiting.delete(name);
	}
}
sessionStorage.removeItem(`${store}.onderweg`);
remember();
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
