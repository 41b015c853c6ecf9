package nl.meekijken.portal;

import java.util.List;

import org.springframework.http.HttpStatus;

import nl.meekijken.web.Page;
import nl.meekijken.web.Texts;

/**
 * What became of the files of a plain form.
 *
 * @param back the address of where they were sent from
 * @param backWords how that is called
 */
record UploadedPage(Frame frame, String back, String backWords, List<Receipt> receipts) implements Page {

	Texts texts() {
		return this.frame.texts();
	}

	/** The status of the first file that was not taken in. */
	@Override
	public HttpStatus status() {
		return this.receipts.stream()
			.filter(receipt -> !receipt.isGood())
			.map(Receipt::status)
			.findFirst()
			.orElse(this.receipts.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

}
