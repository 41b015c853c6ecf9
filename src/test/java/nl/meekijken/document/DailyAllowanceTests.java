package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.account.Allowances;
import nl.meekijken.document.UploadOutcome.Received;
import nl.meekijken.document.UploadOutcome.Refused;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.values.FileSize;

import static org.assertj.core.api.Assertions.assertThat;

/** How much one sends in a day, whatever becomes of it. */
@ModuleTest
class DailyAllowanceTests extends ComingIn {

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	private Allowances allowances;

	@Test
	void whoSentEnoughForADayIsToldSoAndGoesOnTheNextDay() throws IOException {
		share("person", person(), 2000).use(new FileSize(2_000_000_000));
		assertThat(receive("meer.pdf")).isEqualTo(new Refused(Refusal.ENOUGH_FOR_TODAY));
		this.clock.move(DAY);
		assertThat(receive("morgen.pdf")).isInstanceOf(Received.class);
	}

	@Test
	void anOfficeTogetherHasItsShareToo() throws IOException {
		share("office", this.dossier.office().value(), 10_000).use(new FileSize(10_000_000_000L));
		assertThat(receive("meer.pdf")).isEqualTo(new Refused(Refusal.ENOUGH_FOR_TODAY));
		this.dossier = this.dossiers.one();
		assertThat(receive("elders.pdf")).isInstanceOf(Received.class);
	}

	@Test
	void whatIsRefusedCountsForAsFarAsItCame() throws IOException {
		var page = ReceivedBytes.text("<html>");
		var macros = ReceivedBytes.word("word/vbaProject.bin");
		assertThat(receive("foto.jpg", page)).isEqualTo(new Refused(Refusal.KIND_NOT_ALLOWED));
		assertLeft(2_000_000_000 - page.length);
		assertThat(receive("brief.docx", macros)).isEqualTo(new Refused(Refusal.KIND_NOT_ALLOWED));
		assertLeft(2_000_000_000 - page.length - macros.length);
	}

	@Test
	void whatIsTooLargeCountsForAsFarAsItCame() throws IOException {
		assertThat(receive(arrival("groot.pdf", DocumentAudience.INTERMEDIARY), endless(ReceivedBytes.pdf("endless"))))
			.isEqualTo(new Refused(Refusal.TOO_LARGE));
		assertThat(share("person", person(), 2000).leaves(new FileSize(1_990_000_000))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 1000, Incoming.BEGINNING, 1_000_000 })
	void whatBreaksOffCountsForAsFarAsItCame(int size) throws IOException {
		var half = new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(ReceivedBytes.pdf("half"), size)),
				new InputStream() {

					@Override
					public int read() throws IOException {
						throw new IOException("connection reset");
					}

					@Override
					public int read(byte[] into, int offset, int length) throws IOException {
						return read();
					}

				});
		assertThat(receive(arrival("half.pdf", DocumentAudience.INTERMEDIARY), half))
			.isEqualTo(new Refused(Refusal.BROKEN_OFF));
		assertLeft(2_000_000_000 - size);
	}

	@Test
	void whatTheHouseItselfTakesInIsNotCounted() {
		var own = new DailyAllowances(this.allowances, 0, 0);
		assertThat(this.boundary.inside(this.dossier.office(), () -> own.of(this.dossier.office()).shares())).isEmpty();
		assertThat(this.boundary.inside(this.dossier.reader(),
				() -> own.of(this.dossier.office()).leaves(new FileSize(1))))
			.isFalse();
	}

	private void assertLeft(long bytes) {
		assertThat(share("person", person(), 2000).leaves(new FileSize(bytes))).isTrue();
		assertThat(share("person", person(), 2000).leaves(new FileSize(bytes + 1))).isFalse();
	}

	private DailyAllowance share(String of, long whose, long megabytes) {
		return new DailyAllowance(this.allowances,
				List.of(new DailyAllowance.Share("bytes of " + of + " " + whose, new FileSize(megabytes * 1_000_000))));
	}

	private long person() {
		return this.dossier.example().person().value();
	}

}
