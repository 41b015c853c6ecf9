package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

import nl.meekijken.account.Entrance;
import nl.meekijken.account.Role;
import nl.meekijken.document.UploadOutcome.AlreadyHere;
import nl.meekijken.document.UploadOutcome.Received;
import nl.meekijken.document.UploadOutcome.Refused;
import nl.meekijken.dossier.Activity;
import nl.meekijken.trying.AtOnce;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is taken in of what arrives. */
@ModuleTest
class ReceivingTests extends ComingIn {

	@Test
	void theSameKeyOrTheSameBytesAreTheSamePaper() throws IOException {
		var arrival = arrival("een.pdf", DocumentAudience.INTERMEDIARY);
		var id = received(receive(arrival, new ByteArrayInputStream(ReceivedBytes.pdf("one"))));
		assertThat(receive(arrival, InputStream.nullInputStream())).isEqualTo(new AlreadyHere(id));
		assertThat(receive("twee.pdf", ReceivedBytes.pdf("one"))).isEqualTo(new AlreadyHere(id));
		this.desk.check(CLEAN);
		assertThat(receive("drie.pdf", ReceivedBytes.pdf("one"))).isEqualTo(new AlreadyHere(id));
		assertThat(papers()).hasSize(1);
	}

	@Test
	void twentyTimesTheSameAtOnceIsOnePaper() throws Exception {
		var arrival = arrival("een.pdf", DocumentAudience.INTERMEDIARY);
		var outcomes = AtOnce.times(20, () -> receive(arrival, new ByteArrayInputStream(ReceivedBytes.pdf("at once"))));
		assertThat(outcomes).filteredOn(Received.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(AlreadyHere.class::isInstance).hasSize(19);
	}

	@Test
	void anInternalPaperIsNeverAskedAfterFromOutside() throws IOException {
		var hidden = received(receive(arrival("medisch.pdf", DocumentAudience.INTERNAL),
				new ByteArrayInputStream(ReceivedBytes.pdf("hidden"))));
		assertThat(shown()).isEmpty();
		assertThat(receive("zelfde.pdf", ReceivedBytes.pdf("hidden"))).isInstanceOf(Received.class);
		this.desk.check(CLEAN);
		assertInvisible(hidden);
		assertThat(timeline()).extracting(Activity::detail).containsExactly("zelfde.pdf");
		assertThat(Owner.ask("select count(*) from document.document where dossier_id = " + this.dossier.id().value()))
			.isEqualTo("2");
	}

	@Test
	void aClosedDossierAndOneOfAnotherOfficeTakeNothingIn() throws IOException {
		var theirs = this.dossiers.one();
		assertThat(this.<UploadOutcome>inside(() -> this.documents.receive(theirs.office(), theirs.id(),
				arrival("x.pdf", DocumentAudience.INTERMEDIARY), new ByteArrayInputStream(ReceivedBytes.pdf("x")))))
			.isEqualTo(new Refused(Refusal.DOSSIER_CLOSED));
		Owner.change("update dossier.dossier set active = false where id = " + this.dossier.id().value());
		assertThat(receive("dicht.pdf")).isEqualTo(new Refused(Refusal.DOSSIER_CLOSED));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.documents.receive(theirs.office(),
				theirs.id(), arrival("x.pdf", DocumentAudience.INTERMEDIARY), InputStream.nullInputStream()));
	}

	@Test
	void whatIsNoPaperIsRefusedAndLeaves() throws IOException {
		assertThat(receive("leeg.pdf", new byte[0])).isEqualTo(new Refused(Refusal.EMPTY));
		assertThat(receive("foto.jpg", ReceivedBytes.text("<html>"))).isEqualTo(new Refused(Refusal.KIND_NOT_ALLOWED));
		var macros = ReceivedBytes.word("word/vbaProject.bin");
		assertThat(receive("brief.docx", macros)).isEqualTo(new Refused(Refusal.KIND_NOT_ALLOWED));
		assertThat(Owner.ask("select count(*) from document.leaving_file where sha256 = encode(sha256(decode('"
				+ HexFormat.of().formatHex(macros) + "', 'hex')), 'hex')"))
			.isEqualTo("1");
	}

	@Test
	void tooMuchIsRefusedWithoutEverBeingWholeHere() throws IOException {
		assertThat(receive(arrival("groot.pdf", DocumentAudience.INTERMEDIARY), endless(ReceivedBytes.pdf("endless"))))
			.isEqualTo(new Refused(Refusal.TOO_LARGE));
		assertThat(receive(arrival("film.mp4", DocumentAudience.INTERMEDIARY), endless(ReceivedBytes.branded("mp42"))))
			.isEqualTo(new Refused(Refusal.VIDEO_TOO_LARGE));
	}

	@Test
	void whatIsSaidToBeMoreThanFitsIsRefusedBeforeAnyOfItComes() throws IOException {
		fill(249_000_000);
		var announced = arrival("foto.jpg", DocumentAudience.INTERMEDIARY).announcing(1_000_001);
		assertThat(receive(announced, new UnreadStream())).isEqualTo(new Refused(Refusal.DOSSIER_FULL));
		assertThat(receive(arrival("foto.pdf", DocumentAudience.INTERMEDIARY).announcing(Long.MAX_VALUE),
				new UnreadStream()))
			.isEqualTo(new Refused(Refusal.DOSSIER_FULL));
		assertThat(receive(arrival("klein.pdf", DocumentAudience.INTERMEDIARY).announcing(1_000_000),
				new ByteArrayInputStream(ReceivedBytes.pdf("small"))))
			.isInstanceOf(Received.class);
	}

	@Test
	void aFullDossierStaysFullAlsoAtOnce() throws Exception {
		fill(249_999_700);
		var number = new AtomicInteger();
		var outcomes = AtOnce.times(10,
				() -> receive("n.pdf", ReceivedBytes.pdf("number " + number.incrementAndGet())));
		assertThat(outcomes).filteredOn(Received.class::isInstance).hasSizeBetween(1, 3);
		assertThat(outcomes).filteredOn(new Refused(Refusal.DOSSIER_FULL)::equals).hasSizeGreaterThan(6);
	}

	@Test
	void thousandPapersFillADossierHoweverSmallAlsoAtOnce() throws Exception {
		var known = received(receive("bekend.pdf"));
		fillWithPapers(996);
		var number = new AtomicInteger();
		var outcomes = AtOnce.times(6, () -> receive("n.pdf", ReceivedBytes.pdf("paper " + number.incrementAndGet())));
		assertThat(outcomes).filteredOn(Received.class::isInstance).hasSize(3);
		assertThat(outcomes).filteredOn(new Refused(Refusal.DOSSIER_FULL)::equals).hasSize(3);
		assertThat(receive(arrival("vol.pdf", DocumentAudience.INTERMEDIARY), new UnreadStream()))
			.isEqualTo(new Refused(Refusal.DOSSIER_FULL));
		Owner.change(
				"delete from document.document where name = 'klein 1' and dossier_id = " + this.dossier.id().value());
		assertThat(receive("bekend.pdf")).isEqualTo(new AlreadyHere(known));
		assertThat(receive("weer plaats.pdf")).isInstanceOf(Received.class);
	}

	private void fillWithPapers(int count) {
		Owner.change("insert into document.document (office_id, dossier_id, kind, name, media_type, size_bytes, sha256,"
				+ " received_at, origin) select " + this.dossier.office().value() + ", " + this.dossier.id().value()
				+ ", 'OTHER', 'klein ' || n, 'video/mp4', 1, repeat('0', 64), now(), 'OTHER'"
				+ " from generate_series(1, " + count + ") n");
	}

	private void fill(long bytes) {
		Owner.change("insert into document.document (office_id, dossier_id, kind, name, media_type, size_bytes, sha256,"
				+ " received_at, origin) values (" + this.dossier.office().value() + ", " + this.dossier.id().value()
				+ ", 'OTHER', 'groot', 'video/mp4', " + bytes + ", repeat('0', 64), now(), 'OTHER')");
	}

	@Test
	void staffTakeInWhatWasSentToThemAndMayTakeItBack() throws IOException {
		var marit = new Staff(this.house).atWork(Role.HANDLER).someone().person();
		var working = this.house.getBean(Entrance.class).ofStaffInside(this.dossier.office(), marit);
		var letter = new Arrival(UUID.randomUUID(), DocumentKind.INSURER_LETTER, "brief.pdf", Origin.INSURER,
				"Meridiaan Schade", DocumentAudience.INTERMEDIARY);
		var id = received(this.boundary.insideOrThrow(working, () -> this.documents.receive(this.dossier.office(),
				this.dossier.id(), letter, new ByteArrayInputStream(ReceivedBytes.pdf("for staff")))));
		this.desk.check(CLEAN);
		assertThat(papers()).extracting(Document::originName).containsExactly("Meridiaan Schade");
		assertThat(Owner.ask("select sent_by from document.arrival where id = " + id.value()))
			.isEqualTo(Long.toString(marit.value()));
		assertThat(this.boundary.inside(working,
				() -> this.arrivals.withdraw(this.dossier.office(), this.dossier.id(), id)))
			.isTrue();
		assertThat(papers()).isEmpty();
	}

	@Test
	void whatBreaksOffLeavesNothing() throws IOException {
		assertThat(receive(arrival("half.pdf", DocumentAudience.INTERMEDIARY), new InputStream() {

			private int given;

			@Override
			public int read() throws IOException {
				if (this.given > 100_000) {
					throw new IOException("connection reset");
				}
				return "%PDF-1.7\n".charAt(this.given++ % 9);
			}

			@Override
			public int read(byte[] into, int offset, int length) throws IOException {
				into[offset] = (byte) read();
				return 1;
			}

		})).isEqualTo(new Refused(Refusal.BROKEN_OFF));
		assertThat(shown()).isEmpty();
	}

}
