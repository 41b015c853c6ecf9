package nl.meekijken.reply;

import java.util.List;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import nl.meekijken.correspondence.Answers;
import nl.meekijken.correspondence.Bounces;
import nl.meekijken.database.Boundary;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes back finds its e-mail by what nobody can guess, and by nothing else. */
@ModuleTest
class AnswersTests {

	@Autowired
	private ApplicationContext house;

	@Autowired
	private Answers answers;

	private Correspondent jan;

	@BeforeEach
	void write() {
		this.jan = Correspondent.of(this.house);
	}

	@Test
	void anAnswerIsKnownByItsAddressInAnyCase() {
		assertThat(this.answers.areExpected()).isTrue();
		assertThat(this.answers.to(this.jan.address().toUpperCase(Locale.ROOT))).hasValueSatisfying(found -> {
			assertThat(found.office()).isEqualTo(this.jan.dossier().office());
			assertThat(found.dossier()).isEqualTo(this.jan.dossier().id());
		});
	}

	@Test
	void oneLetterThatDiffersLeadsNowhere() {
		var word = this.jan.address().indexOf('+') + 1;
		for (var at = word; at < word + 26; at++) {
			var letters = new StringBuilder(this.jan.address());
			letters.setCharAt(at, (letters.charAt(at) == '2') ? '3' : '2');
			assertThat(this.answers.to(letters.toString())).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "+", "@", "dossier@antwoord.example", "dossier+@antwoord.example",
			"dossier+2026-000001@antwoord.example", "dossier+%@antwoord.example",
			"dossier+'or 1=1--@antwoord.example" })
	void whatIsNoAnswerAddressLeadsNowhere(String address) {
		assertThat(this.answers.to(address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<>", "<1@x>", "<'; drop table correspondence.email; --@x>",
			"<00000000-0000-0000-0000-000000000000@portaal.example>" })
	void aMessageIdThatIsNotOursLeadsNowhere(String id) {
		assertThat(this.answers.about(id, List.of(this.jan.email()))).isEmpty();
	}

	@Test
	void aMessageIdOfOursLeadsToTheSameEmailBesideTheOneWhoGotIt() {
		assertThat(this.answers.about(this.jan.messageId(), List.of("x@y.example", this.jan.email())))
			.isEqualTo(this.answers.to(this.jan.address()))
			.isPresent();
		assertThat(this.answers.about(this.jan.messageId(), List.of("x@y.example", ""))).isEmpty();
		assertThat(this.answers.about(this.jan.messageId(), List.of())).isEmpty();
	}

	@Test
	void anotherOfficeCanNotSayThatAnEmailBounced() {
		var email = this.answers.to(this.jan.address()).orElseThrow();
		var other = Correspondent.of(this.house).dossier();
		this.house.getBean(Boundary.class).inside(other.office(), () -> {
			this.house.getBean(TransactionTemplate.class)
				.executeWithoutResult(noting -> this.house.getBean(Bounces.class).note(email, "5.1.1"));
			return true;
		});
		assertThat(Owner.ask("select count(*) from correspondence.bounce where email_id = " + email.email().value()))
			.isEqualTo("0");
	}

}
