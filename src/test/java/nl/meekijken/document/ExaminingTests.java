package nl.meekijken.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

import nl.meekijken.dossier.Activity;
import nl.meekijken.dossier.ActivityKind;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.SamplePapers;
import nl.meekijken.vault.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found in papers that came in, before anybody sees them. */
@ModuleTest
class ExaminingTests extends ComingIn {

	@Test
	void thePagesOfAPaperAreCounted() throws IOException {
		receive("drie.pdf", SamplePapers.pdf(3));
		this.desk.check(CLEAN);
		assertThat(papers()).singleElement().satisfies(paper -> {
			assertThat(paper.pages()).isEqualTo(3);
			assertThat(paper.active()).isFalse();
			assertThat(paper.mayLeave()).isTrue();
		});
	}

	@Test
	void whatCouldDoSomethingIsShownAsPicturesOnly() throws IOException {
		receive("script.pdf", SamplePapers.packedScript());
		this.desk.check(CLEAN);
		assertThat(papers()).singleElement().satisfies(paper -> {
			assertThat(paper.active()).isTrue();
			assertThat(paper.pictures()).isEqualTo(1);
		});
	}

	@Test
	void whatNobodyCanLookIntoIsKeptButDoesNotLeave() throws IOException {
		receive("stuk.pdf", SamplePapers.brokenPdf());
		this.desk.check(CLEAN);
		assertThat(papers()).singleElement().satisfies(paper -> {
			assertThat(paper.pages()).isNull();
			assertThat(paper.active()).isTrue();
			assertThat(paper.mayLeave()).isFalse();
		});
	}

	@Test
	void whatIsLockedWithAPasswordIsRefused() throws IOException {
		var id = received(receive("dicht.pdf", SamplePapers.lockedPdf()));
		this.desk.check(CLEAN);
		assertInvisible(id);
		assertThat(shown()).extracting(ArrivingPaper::problem).containsExactly(CheckProblem.LOCKED);
		assertThat(timeline()).extracting(Activity::kind).containsExactly(ActivityKind.DOCUMENT_REFUSED);
	}

	@Test
	void theSenderIsWarnedByWhatAPaperSaysOrHowItIsCalled() throws IOException {
		receive("brief.pdf", SamplePapers.pdfThatSays("Burgerservicenummer"));
		receive("nota.pdf", SamplePapers.pdfThatSays("Klant 123456782 te Zwolle"));
		receive("kopie paspoort.pdf", SamplePapers.pdf(1));
		receive("offerte.pdf", SamplePapers.pdfThatSays("Uw rijbewijs ligt klaar"));
		this.desk.check(CLEAN);
		assertThat(shown()).filteredOn(ArrivingPaper::warned)
			.extracting(ArrivingPaper::name)
			.containsExactlyInAnyOrder("brief.pdf", "nota.pdf", "kopie paspoort.pdf");
		assertThat(papers()).as("a warning refuses nothing").hasSize(4);
	}

	@Test
	void theSenderIsWarnedAlsoOfWhatStandsFurtherOnOrInWordExcelAndMail() throws IOException {
		receive("bundel.pdf", bundle("Burgerservicenummer 123456782"));
		receive("brief.docx",
				ReceivedBytes.wordThatHolds("<w:p><w:r><w:t>Nummer 1234</w:t></w:r><w:r><w:t>56782</w:t></w:r></w:p>"));
		receive("lijst.xlsx", ReceivedBytes.excelThatHolds("<row><c><v>123456782</v></c><c><v>7</v></c></row>"));
		receive("post.eml", ReceivedBytes
			.text("From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\n\r\nMijn nummer is 123456782.\r\n"));
		receive("bijlage.eml", ReceivedBytes.mailWith("nota.pdf", SamplePapers.pdfThatSays("Klant 123456782")));
		receive("zonder.docx", ReceivedBytes.wordThatHolds("<w:p>Uw rijbewijs ligt klaar</w:p>"));
		receive("zonder.eml", ReceivedBytes.mail());
		this.desk.check(CLEAN);
		assertThat(shown()).filteredOn(ArrivingPaper::warned)
			.extracting(ArrivingPaper::name)
			.containsExactlyInAnyOrder("bundel.pdf", "brief.docx", "lijst.xlsx", "post.eml", "bijlage.eml");
		assertThat(papers()).hasSize(7);
	}

	@Test
	void wordsOfAnIdentityPaperCountOnPagesThatFollowOneAnother() {
		assertThat(says("Rijbewijs Nationaliteit\f...\fGeldig tot\f")).isFalse();
		assertThat(says("...\fRijbewijs Nationaliteit\fGeldig tot\f")).isTrue();
	}

	private static boolean says(String text) {
		return new Examiner.Finding.Looked(3, false, text).isPrivate("bundel.pdf");
	}

	/** Of eight pages, the last of which says so. */
	private static byte[] bundle(String last) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var seven = Loader.loadPDF(SamplePapers.pdf(7));
				var one = Loader.loadPDF(SamplePapers.pdfThatSays(last))) {
			seven.importPage(one.getPage(0));
			seven.save(bytes);
		}
		return bytes.toByteArray();
	}

	@Test
	void whoeverDrawsBeforehandIsToldOnceAPaperIsReleased() throws IOException {
		var bytes = SamplePapers.pdf(1);
		var heard = new ArrayList<Fingerprint>();
		ApplicationListener<PayloadApplicationEvent<PaperKept>> listener = event -> heard
			.add(event.getPayload().paper());
		this.house.addApplicationListener(listener);
		try {
			receive("getekend.pdf", bytes);
			assertThat(heard).doesNotContain(of(bytes));
			this.desk.check(CLEAN);
			assertThat(heard).containsOnlyOnce(of(bytes));
		}
		finally {
			this.house.removeApplicationListener(listener);
		}
	}

	private static Fingerprint of(byte[] bytes) throws IOException {
		try {
			return new Fingerprint(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IOException(ex);
		}
	}

}
