package nl.meekijken.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import nl.meekijken.document.UploadOutcome.Refused;
import nl.meekijken.trying.ModuleTest;
import nl.meekijken.trying.Owner;
import nl.meekijken.vault.Vault;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers that were gathered for nothing. */
@ModuleTest
class BundleLettingGoTests extends ComingIn {

	@Autowired
	private Bundles bundles;

	@Autowired
	private Departures departures;

	@Autowired
	private Vault vault;

	@Test
	void whatIsThrownAwayIsHiddenAtOnceAndLeavesADayLater() throws IOException {
		var bundle = this.<BundleId>inside(this.bundles::begin);
		var id = received(gather(bundle, "formulier.pdf"));
		var bytes = bytesOf(id);
		this.<Boolean>inside(() -> letGo(bundle));
		assertThat(this.dossiers.ask(this.dossier, this.bundles.of(bundle))).isEmpty();
		assertThat(gather(bundle, "nog een.pdf")).isEqualTo(new Refused(Refusal.DOSSIER_CLOSED));
		this.departures.letGo();
		assertThat(this.vault.has(bytes)).isTrue();
		assertThat(arrivals(id)).isEqualTo("WITHDRAWN");
		this.clock.move(Duration.ofHours(25));
		this.departures.letGo();
		assertThat(this.vault.has(bytes)).isFalse();
		assertThat(arrivals(id)).isEmpty();
		assertThat(Owner.ask("select count(*) from document.bundle where id = '" + bundle.value() + "'"))
			.isEqualTo("0");
	}

	@Test
	void anotherOfficeLetsNothingGo() throws IOException {
		var bundle = this.<BundleId>inside(this.bundles::begin);
		var id = received(gather(bundle, "formulier.pdf"));
		var theirs = this.dossiers.one();
		this.boundary.inside(theirs.reader(), () -> letGo(bundle));
		assertThat(arrivals(id)).isEqualTo("CHECKING");
	}

	private boolean letGo(BundleId bundle) {
		this.bundles.letGo(bundle);
		return true;
	}

	private UploadOutcome gather(BundleId bundle, String name) throws IOException {
		return this.boundary.insideOrThrow(this.dossier.reader(),
				() -> this.bundles.receive(this.dossier.office(), bundle, arrival(name, DocumentAudience.INTERMEDIARY),
						new ByteArrayInputStream(ReceivedBytes.pdf(name + bundle))));
	}

	private static String arrivals(DocumentId id) {
		return Owner.ask("select coalesce(max(state), '') from document.arrival where id = " + id.value());
	}

}
