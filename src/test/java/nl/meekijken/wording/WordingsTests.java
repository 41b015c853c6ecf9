package nl.meekijken.wording;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.Owner;
import nl.meekijken.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What another node worded is said here at the next look. */
@ModuleTest
class WordingsTests {

	@Autowired
	private Wordings wordings;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void putBack() {
		word("null");
		this.wordings.say();
	}

	@Test
	void whatAnotherNodeWordedIsSaidAtTheNextLook() {
		var bundled = said();
		word("'Nog nooit'");
		this.wordings.say();
		assertThat(said()).isEqualTo("Nog nooit");
		word("null");
		this.wordings.say();
		assertThat(said()).isEqualTo(bundled);
	}

	@Test
	void aWordingIsNeverChangedNorRemoved() {
		word("'Nog nooit'");
		for (var change : new String[] { "update wording.wording set words = null", "delete from wording.wording" }) {
			assertThatThrownBy(() -> Owner.change(change)).hasMessageContaining("never changed or deleted");
		}
	}

	private static void word(String words) {
		Owner.change("""
				insert into wording.wording (bundle, text_key, language, words, decided_by, decided_at)
				values ('administration', 'texts.history.none', 'nl', %s, 'Esra', now())
				""".formatted(words));
	}

	private String said() {
		return Texts.of("administration", Texts.DUTCH, this.clock).say("texts.history.none");
	}

}
