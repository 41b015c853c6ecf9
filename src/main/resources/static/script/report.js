/* Keeps every answer as soon as it is given: what could not be kept stays in this tab, and goes again. */

const form = document.getElementById("stap");
const store = `meekijken.melding.${form.dataset.report}`;
const broken = document.getElementById("geen-verbinding");
const pause = 3000;

const waiting = new Map(JSON.parse(sessionStorage.getItem(store) ?? "[]"));
const remember = () => waiting.size > 0 ? sessionStorage.setItem(store, JSON.stringify([...waiting])) : sessionStorage.removeItem(store);
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
function kept({ detail }) {
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
form.addEventListener("submit", () => sessionStorage.setItem(`${store}.onderweg`, JSON.stringify([...waiting.keys()])));
document.body.addEventListener("htmx:afterRequest", kept);
document.body.addEventListener("htmx:afterSwap", showFilled);
window.addEventListener("online", sendAgain);

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
