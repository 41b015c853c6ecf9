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
	void aBundleHoldsAHundredPapers() throws IOException {
		var bundle = this.<BundleId>inside(this.bundles::begin);
		var first = received(gather(bundle, "een.pdf"));
		Owner
			.change("""
					insert into document.arrival (office_id, bundle_id, id, arrival_key, kind, name, media_type, size_bytes, sha256,
					       received_at, origin, audience, state, settled_at, due_at)
					select office_id, bundle_id, nextval('document.document_id'), gen_random_uuid(), kind, name, 'video/mp4', 1,
					       repeat('0', 64), received_at, origin, audience, 'READY', received_at, due_at
					  from document.arrival, generate_series(1, 98) n where id = %d"""
				.formatted(first.value()));
		assertThat(gather(bundle, "honderd.pdf")).isInstanceOf(UploadOutcome.Received.class);
		assertThat(gather(bundle, "meer.pdf")).isEqualTo(new Refused(Refusal.DOSSIER_FULL));
		this.<Boolean>inside(() -> letGo(bundle));
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
