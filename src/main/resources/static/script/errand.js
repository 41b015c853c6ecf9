/* Sends files one by one, each as the body of a request, so that each shows how far it is and one that fails does not spoil the others.
   Without this script the form sends them all at once. */

const errand = () => document.querySelector(".errand");

document.addEventListener("submit", (event) => {
	const form = event.target.closest(".send");
	const files = form && [...form.querySelectorAll("input[type=file]")].flatMap((field) => [...field.files]);
	if (!files || files.length === 0) {
		return;
	}
	event.preventDefault();
	sendAll(form, files);
});

/* After one that is refused the others go on; what was refused is told at the end, whichever it was. */
async function sendAll(form, files) {
	const told = form.querySelector(".sending");
	const refused = files.filter(isTooLarge).map(tooLarge);
	const small = files.filter((file) => !isTooLarge(file));
	if (small.length === 0) {
		told.textContent = refused.join(" ");
		return;
	}
	const bar = form.querySelector("progress");
	const button = form.querySelector("button");
	button.disabled = true;
	bar.hidden = false;
	told.textContent = errand().dataset.sending;
	try {
		let answer;
		for (const [place, file] of small.entries()) {
			answer = await send(form, file, (part) => bar.value = 100 * (place + part) / small.length);
			refused.push(...whyNot(answer, file));
		}
		show(withAll(answer.page, form, refused));
	}
	catch {
		told.textContent = [...refused, errand().dataset.failed].join(" ");
		bar.hidden = true;
		button.disabled = false;
	}
}

function isTooLarge(file) {
	const { most, mostVideo } = errand().dataset;
	return file.size > Number(isVideo(file) ? mostVideo : most);
}

const isVideo = (file) => file.type.startsWith("video/");

function tooLarge(file) {
	const { tooLarge: sentence, videoTooLarge } = errand().dataset;
	return `${file.name}: ${isVideo(file) ? videoTooLarge : sentence}`;
}

function send(form, file, progress) {
	const hidden = (name) => form.querySelector(`[name=${name}]`).value;
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("POST", `${form.getAttribute("action")}/bytes`);
		request.responseType = "document";
		request.setRequestHeader("Content-Type", "application/octet-stream");
		request.setRequestHeader("X-XSRF-TOKEN", hidden("_csrf"));
		request.setRequestHeader("X-Stuk", hidden("stuk"));
		request.setRequestHeader("X-Sleutel", hidden("sleutel"));
		request.setRequestHeader("X-Naam", encodeURIComponent(file.name));
		request.upload.onprogress = ({ loaded, total }) => progress(loaded / total);
		request.onload = () => request.response?.querySelector("main")
			? resolve({ taken: new URL(request.responseURL).searchParams.has("ontvangen"), page: request.response })
			: reject(new Error("no page"));
		request.onerror = reject;
		request.send(file);
	});
}

function whyNot({ taken, page }, file) {
	const sentences = taken ? [] : [...page.querySelectorAll(".wrong-why li, #fout li")].map((sentence) => sentence.textContent);
	return taken || sentences.length > 0 ? sentences : [`${file.name}: ${page.querySelector("#melding p")?.textContent ?? errand().dataset.failed}`];
}

/* The last page tells of the last file only: what was said of the others is put into it. */
function withAll(page, form, refused) {
	const piece = form.querySelector("[name=stuk]").value;
	const field = page.querySelector(`.send [name=stuk][value="${piece}"]`)?.form.querySelector(".field");
	if (refused.length === 0 || !field) {
		return page;
	}
	let why = field.querySelector(".wrong-why");
	if (!why) {
		field.prepend(page.importNode(document.getElementById("waarom").content, true));
		field.classList.add("wrong");
		why = field.querySelector(".wrong-why");
	}
	why.querySelector("ul").replaceChildren(...refused.map((sentence) => Object.assign(page.createElement("li"), { textContent: sentence })));
	return page;
}

/* The new page takes the place of the old; what it says first is read first. */
function show(page) {
	document.title = page.title;
	const main = document.adoptNode(page.querySelector("main"));
	document.querySelector("main").replaceWith(main);
	const first = main.querySelector("[autofocus], #melding") ?? main;
	first.focus();
	first.scrollIntoView({ block: "nearest" });
}
