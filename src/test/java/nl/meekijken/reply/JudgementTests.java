package nl.meekijken.reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import nl.meekijken.mime.HostileMail;
import nl.meekijken.mime.MailReader;
import nl.meekijken.trying.Mails;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sent a message, as far as our own server vouches for it. */
class JudgementTests {

	private static final Judgement.Known KNOWN = new Judgement.Known(true, false, "jan@elders.example",
			"tussen.example", false);

	@ParameterizedTest
	@CsvSource({ "jan@elders.example, elders.example, VERIFIED", "JAN@Elders.Example, elders.example, VERIFIED",
			"piet@elders.example, elders.example, OTHER_ADDRESS", "balie@tussen.example, tussen.example, COLLEAGUE",
			"balie@sub.tussen.example, sub.tussen.example, OTHER_ADDRESS",
			"jan@elders.example, tussen.example, UNPROVEN", "jan+x@elders.example, elders.example, OTHER_ADDRESS" })
	void aSenderIsWhoTheServerVouchesFor(String from, String proven, SenderStanding standing) throws HostileMail {
		assertThat(judge("mx.antwoord.example", Mails.from(from).vouchedFor(proven), KNOWN)).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "''", "' '", "mx.anders.example", "antwoord.example" })
	void anotherServerVouchesForNobody(String ours) throws HostileMail {
		assertThat(judge(ours, Mails.from("jan@elders.example").vouchedFor("elders.example"), KNOWN))
			.isEqualTo(SenderStanding.UNPROVEN);
	}

	@Test
	void theNameOfOurServerMayBeWrittenInAnyCase() throws HostileMail {
		assertThat(judge(" MX.Antwoord.Example ", Mails.from("jan@elders.example").vouchedFor("elders.example"), KNOWN))
			.isEqualTo(SenderStanding.VERIFIED);
	}

	@Test
	void aForgedWordBelowThatOfOurServerDoesNotCount() throws HostileMail {
		var forged = Mails.from("jan@elders.example")
			.vouchedFor("elders.example")
			.under("Authentication-Results: mx.antwoord.example; dmarc=none; spf=fail smtp.mailfrom=elders.example");
		assertThat(judge("mx.antwoord.example", forged, KNOWN)).isEqualTo(SenderStanding.UNPROVEN);
	}

	@Test
	void aSecondSenderMakesBothNobody() throws HostileMail {
		var twice = Mails.from("jan@elders.example").vouchedFor("elders.example").with("From: boos@vreemd.example");
		assertThat(judge("mx.antwoord.example", twice, KNOWN)).isEqualTo(SenderStanding.UNPROVEN);
		var group = Mails.from("boos@vreemd.example, jan@elders.example").vouchedFor("elders.example");
		assertThat(judge("mx.antwoord.example", group, KNOWN)).isEqualTo(SenderStanding.UNPROVEN);
	}

	@Test
	void theNameBeforeAnAddressProvesNothing() throws HostileMail {
		var named = Mails.from("\"jan@elders.example\" <boos@vreemd.example>").vouchedFor("vreemd.example");
		assertThat(judge("mx.antwoord.example", named, KNOWN)).isEqualTo(SenderStanding.OTHER_ADDRESS);
	}

	@Test
	void whereAnswersShouldGoProvesNothing() throws HostileMail {
		var elsewhere = Mails.from("boos@vreemd.example")
			.with("Reply-To: jan@elders.example")
			.vouchedFor("vreemd.example");
		assertThat(judge("mx.antwoord.example", elsewhere, KNOWN)).isEqualTo(SenderStanding.OTHER_ADDRESS);
	}

	@Test
	void aClientOfWhomNoAddressIsKnownIsNobody() throws HostileMail {
		var unknown = new Judgement.Known(true, false, "", "tussen.example", false);
		assertThat(judge("mx.antwoord.example", Mails.from("jan@elders.example").vouchedFor("elders.example"), unknown))
			.isEqualTo(SenderStanding.OTHER_ADDRESS);
	}

	@Test
	void somebodyOfTheOfficeIsAColleagueWhateverTheDomain() throws HostileMail {
		var colleague = new Judgement.Known(true, false, "jan@elders.example", "gmail.com", true);
		assertThat(judge("mx.antwoord.example", Mails.from("sanne@gmail.com").vouchedFor("gmail.com"), colleague))
			.isEqualTo(SenderStanding.COLLEAGUE);
	}

	@ParameterizedTest
	@EnumSource(ReceivedState.class)
	void whatWaitsCanBeFiledAndWhatIsFiledCannot(ReceivedState state) {
		assertThat(state.canBeFiled()).isEqualTo(state != ReceivedState.FILED && state != ReceivedState.REPORT);
		assertThat(state.waits()).isEqualTo(state == ReceivedState.TO_JUDGE || state == ReceivedState.ARRIVING);
	}

	@ParameterizedTest
	@EnumSource(Writer.class)
	void whoeverWroteItIsToldAlikeOfItsWordsAndItsPapers(Writer writer) {
		assertThat(writer.actor().name()).isEqualTo(writer.origin().name()).isEqualTo(writer.name());
	}

	private static SenderStanding judge(String ours, Mails mail, Judgement.Known known) throws HostileMail {
		return new Judgement(ours).of(MailReader.read(mail.text("x").bytes()), known);
	}

}
