/* Sends each file as the body of a request of its own: with progress, to be cancelled, and repeated after
   an interruption under the same key, so that nothing comes twice. */

const form = document.querySelector("[data-upload]");
const together = 2;
const patience = 5;
const guesses = [
	[/schadeformulier|aanrijding|saf|accident/i, "ACCIDENT_STATEMENT"],
	[/machtiging|authori[sz]ation/i, "AUTHORISATION"],
	[/getuige|witness/i, "WITNESS_STATEMENT"],
	[/aangifte|proces.?verbaal|politie|police/i, "POLICE_REPORT"],
	[/offerte|pro.?forma|quotation/i, "QUOTATION"],
	[/huur|rental/i, "RENTAL_INVOICE"],
	[/berging|sleep|towing/i, "TOWING_INVOICE"],
	[/nota|factuur|invoice/i, "REPAIR_INVOICE"],
	[/kenteken|registration/i, "REGISTRATION_CERTIFICATE"],
	[/bon|receipt/i, "RECEIPT"],
	[/expertise|rapport|report/i, "EXPERT_REPORT"]
];

if (form) {
	const list = document.getElementById("te-versturen");
	const row = document.getElementById("te-versturen-rij");
	const choosers = [...form.querySelectorAll("input[type=file]")];
	const section = document.querySelector(form.dataset.drop);
	const arrived = () => document.getElementById("aangekomen");
	const kinds = document.getElementById("soort");
	const words = form.dataset;
	const atOnce = "atOnce" in words;
	const waiting = [];
	let running = 0;

	section.querySelectorAll("[data-plain]").forEach((plain) => plain.hidden = true);
	form.querySelector("[data-by-hand]").hidden = atOnce;
	choosers[0].required = false;

	function guess(file) {
		const found = guesses.find(([words]) => words.test(file.name));
		return found ? found[1] : file.type.startsWith("image/") ? "DAMAGE_PHOTO" : "OTHER";
	}

	function add(file) {
		const item = row.content.cloneNode(true).querySelector("li");
		const upload = { file, item, key: crypto.randomUUID(), tries: 0, state: "new" };
		item.querySelector("[data-name]").textContent = file.name;
		const select = item.querySelector("select");
		select.append(...[...kinds.options].map((kind) => kind.cloneNode(true)));
		select.value = guess(file);
		select.value ||= "OTHER";
		item.querySelector("[data-cancel]").addEventListener("click", () => cancel(upload));
		item.querySelector("[data-retry]").addEventListener("click", () => enqueue(upload));
		list.append(item);
		if (file.size > Number(words.most) && !file.type.startsWith("video/")) {
			settle(upload, words.tooLarge, false);
		}
		else {
			tell(upload, words.waiting);
		}
		uploads.push(upload);
		if (atOnce) {
			select.hidden = true;
			if (upload.state === "new") {
				enqueue(upload);
			}
		}
	}

	const uploads = [];

	function tell(upload, sentence) {
		upload.item.querySelector("[role=status]").textContent = sentence;
	}

	function enqueue(upload) {
		upload.state = "waiting";
		upload.item.querySelector("[data-retry]").hidden = true;
		waiting.push(upload);
		next();
	}

	function next() {
		while (running < together && waiting.length > 0) {
			send(waiting.shift());
		}
	}

	function send(upload) {
		running++;
		upload.state = "sending";
		upload.tries++;
		tell(upload, words.busy);
		const request = upload.request = new XMLHttpRequest();
		const token = form.querySelector("[name=_csrf]").value;
		request.open("POST", `${form.getAttribute("action")}/bytes`);
		request.setRequestHeader("Content-Type", "application/octet-stream");
		request.setRequestHeader("X-XSRF-TOKEN", token);
		request.setRequestHeader("X-Sleutel", upload.key);
		request.setRequestHeader("X-Naam", encodeURIComponent(upload.file.name));
		request.setRequestHeader("X-Soort", upload.item.querySelector("select").value);
		request.setRequestHeader("X-Voor", form.querySelector("[name=voor]:checked").value);
		form.querySelectorAll("[data-header]").forEach((field) =>
			request.setRequestHeader(field.dataset.header, encodeURIComponent(field.value)));
		request.upload.addEventListener("progress", (event) =>
			upload.item.querySelector("progress").value = event.total ? 100 * event.loaded / event.total : 0);
		request.addEventListener("loadend", () => answered(upload, request));
		request.send(upload.file);
	}

	function answered(upload, request) {
		running--;
		if (upload.state === "cancelled") {
			upload.item.remove();
		}
		else if (request.status !== 0 && !request.responseURL.endsWith("/bytes")) {
			settle(upload, words.signedOut, true);
		}
		else if (request.status >= 200 && request.status < 300) {
			upload.item.classList.add("came");
			settle(upload, request.responseText, false);
			if (atOnce) {
				upload.item.remove();
			}
			showWhatCame();
		}
		else if (request.status === 403) {
			renew(upload);
		}
		else if (request.status === 0 || request.status === 429 || request.status >= 500 || request.status === 400) {
			again(upload, request);
		}
		else {
			settle(upload, answerOf(request), false);
		}
		next();
	}

	/* The token of this page is no longer the one of the browser: takes the newest, for the next try. */
	function renew(upload) {
		const page = new XMLHttpRequest();
		page.responseType = "document";
		page.open("GET", location.href);
		page.addEventListener("loadend", () => {
			const token = form.querySelector("[name=_csrf]");
			token.value = page.response?.querySelector("[name=_csrf]")?.value ?? token.value;
			settle(upload, words.stale, true);
		});
		page.send();
	}

	/* What is no sentence of ours is the page of somebody in between, or none at all. */
	function answerOf(request) {
		const ours = request.getResponseHeader("Content-Type")?.startsWith("text/plain");
		return ours ? request.responseText : words.broken;
	}

	function showWhatCame() {
		if (arrived()) {
			htmx.ajax("GET", arrived().getAttribute("hx-get"), { target: "#aangekomen", swap: "outerHTML" });
		}
		else {
			htmx.trigger(document.body, "papers");
		}
	}

	function again(upload, request) {
		const sentence = answerOf(request);
		if (upload.tries < patience) {
			tell(upload, sentence);
			upload.state = "resting";
			setTimeout(() => upload.state === "resting" && enqueue(upload), 1000 * 2 ** upload.tries);
		}
		else {
			upload.tries = 0;
			settle(upload, sentence, true);
		}
	}

	function settle(upload, sentence, mayRetry) {
		upload.state = "settled";
		tell(upload, sentence);
		upload.item.querySelector("progress").hidden = true;
		upload.item.classList.toggle("refused", !mayRetry && !upload.item.classList.contains("came"));
		upload.item.querySelector("select").hidden = atOnce || !mayRetry;
		upload.item.querySelector("[data-retry]").hidden = !mayRetry;
		upload.item.querySelector("[data-cancel]").hidden = !mayRetry;
	}

	function cancel(upload) {
		const sending = upload.state === "sending";
		upload.state = "cancelled";
		if (sending) {
			upload.request.abort();
		}
		else {
			waiting.splice(0, waiting.length, ...waiting.filter((other) => other !== upload));
			upload.item.remove();
		}
	}

	function take(files) {
		form.closest("details")?.setAttribute("open", "");
		[...files].forEach(add);
	}

	choosers.forEach((chooser) => chooser.addEventListener("change", () => {
		take(chooser.files);
		chooser.value = "";
	}));
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const chosen = uploads.filter(({ state }) => state === "new");
		choosers[0].required = chosen.length === 0;
		if (form.reportValidity()) {
			chosen.forEach(enqueue);
		}
	});

	/* What became ready is shown among the papers too, without a new page. */
	const ready = () => arrived()?.dataset.ready;
	let shown = ready();
	document.addEventListener("htmx:afterSettle", () => {
		if (ready() !== shown) {
			shown = ready();
			htmx.trigger(document.body, "papers");
		}
	});

	section.addEventListener("dragover", (event) => {
		if (event.dataTransfer.types.includes("Files")) {
			event.preventDefault();
			section.classList.add("dropping");
		}
	});
	section.addEventListener("dragleave", () => section.classList.remove("dropping"));
	section.addEventListener("drop", (event) => {
		event.preventDefault();
		section.classList.remove("dropping");
		take(event.dataTransfer.files);
	});

	/* Nothing chosen is lost unasked. */
	window.addEventListener("beforeunload", (event) => {
		if (uploads.some(({ state }) => ["new", "waiting", "sending", "resting"].includes(state))) {
			event.preventDefault();
		}
	});
}
