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

async function sendAll(form, files) {
	const { most, tooLarge, sending, failed } = errand().dataset;
	const told = form.querySelector(".sending");
	const large = files.find((file) => file.size > Number(most));
	if (large) {
		told.textContent = `${large.name}: ${tooLarge}`;
		return;
	}
	const bar = form.querySelector("progress");
	const button = form.querySelector("button");
	button.disabled = true;
	bar.hidden = false;
	told.textContent = sending;
	try {
		let answer;
		for (const [place, file] of files.entries()) {
			answer = await send(form, file, (part) => bar.value = 100 * (place + part) / files.length);
			if (!answer.taken) {
				break;
			}
		}
		show(answer.page);
	}
	catch {
		told.textContent = failed;
		bar.hidden = true;
		button.disabled = false;
	}
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

/* The new page takes the place of the old; what it says first is read first. */
function show(page) {
	document.title = page.title;
	const main = document.adoptNode(page.querySelector("main"));
	document.querySelector("main").replaceWith(main);
	const first = main.querySelector("[autofocus], #melding") ?? main;
	first.focus();
	first.scrollIntoView({ block: "nearest" });
}
