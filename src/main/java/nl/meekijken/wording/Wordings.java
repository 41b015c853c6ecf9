package nl.meekijken.wording;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.database.Question;
import nl.meekijken.database.RoundTrip;
import nl.meekijken.web.BundledTexts;
import nl.meekijken.web.TextKey;

/**
 * Texts as administrators word them. On the node where something is worded it is said at
 * once, on others within seconds.
 */
@Component
public class Wordings {

	/** What is said of an activity is the same for its two audiences. */
	private static final Map<String, String> SAID_ALIKE = Map.of("portal", "handling");

	private final WordingStore store;

	private final RoundTrip roundTrip;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private long said;

	Wordings(WordingStore store, RoundTrip roundTrip, PlatformTransactionManager transactions, Clock clock) {
		this.store = store;
		this.roundTrip = roundTrip;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Asks for the last wording of each text that ever had one. */
	public Question<List<KeptWording>> current() {
		return WordingStore.current();
	}

	/** Asks how a text was worded over time, in both languages, the last first. */
	public Question<List<KeptWording>> of(String bundle, String key) {
		return WordingStore.of(bundle, key);
	}

	/**
	 * Words a text otherwise; call {@link #say()} once that is committed.
	 * @param words none to take the text of the bundle back
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(TextKey text, @Nullable String words, String by) {
		this.store.add(text, words, by, this.clock.instant());
	}

	/** Lets this process say what was worded last, if it does not yet. */
	public synchronized void say() {
		this.transaction.executeWithoutResult(reading -> {
			var last = this.store.last();
			if (last != this.said) {
				BundledTexts.choose(chosen(this.roundTrip.ask(current())));
				this.said = last;
			}
		});
	}

	private static Map<TextKey, String> chosen(List<KeptWording> wordings) {
		var chosen = new HashMap<TextKey, String>();
		for (var wording : wordings) {
			var words = wording.words();
			if (words != null) {
				chosen.put(wording.text(), words);
				var alike = SAID_ALIKE.get(wording.text().bundle());
				if (alike != null) {
					chosen.put(wording.text().in(alike), words);
				}
			}
		}
		return chosen;
	}

}
