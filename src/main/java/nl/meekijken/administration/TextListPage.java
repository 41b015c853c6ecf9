package nl.meekijken.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import nl.meekijken.desk.Frame;
import nl.meekijken.web.Page;
import nl.meekijken.wording.KeptWording;

/** The texts of a group that can be worded otherwise, as they are said now. */
record TextListPage(Frame frame, TextGroup group, String typed, List<KeptWording> wordings) implements Page {

	List<TextLine> lines() {
		return this.group.texts()
			.entrySet()
			.stream()
			.map(text -> line(text.getKey(), text.getValue()))
			.filter(line -> found(line.key() + " " + line.words()))
			.toList();
	}

	private TextLine line(String key, String bundled) {
		var chosen = chosen(key);
		return new TextLine(key, (chosen != null) ? chosen : bundled, isChanged(key));
	}

	private @Nullable String chosen(String key) {
		return this.wordings.stream()
			.filter(wording -> wording.text().equals(this.group.dutch(key)))
			.findFirst()
			.map(KeptWording::words)
			.orElse(null);
	}

	/** In either language. */
	private boolean isChanged(String key) {
		return this.wordings.stream()
			.anyMatch(wording -> wording.words() != null && (wording.text().equals(this.group.dutch(key))
					|| wording.text().equals(this.group.english(key))));
	}

	private boolean found(String text) {
		return text.toLowerCase(Locale.ROOT).contains(this.typed.toLowerCase(Locale.ROOT));
	}

	String address(String key) {
		return TextAddress.of(this.group, URLEncoder.encode(key, StandardCharsets.UTF_8));
	}

}
