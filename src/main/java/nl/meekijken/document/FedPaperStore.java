package nl.meekijken.document;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PersonId;
import nl.meekijken.dossier.DossierId;

/** What is written down of papers that another system brings in. */
@Component
class FedPaperStore {

	private final JdbcClient jdbc;

	private final UploadLimits limits;

	private final Clock clock;

	FedPaperStore(JdbcClient jdbc, UploadLimits limits, Clock clock) {
		this.jdbc = jdbc;
		this.limits = limits;
		this.clock = clock;
	}

	void await(long batch, Collection<FedBytes> awaited) {
		var fingerprints = awaited.stream().map(FedBytes::sha256).toArray(String[]::new);
		this.jdbc.sql("select document.await_bytes(?, ?::text[])")
			.param(batch)
			.param(fingerprints)
			.query((row, index) -> true)
			.single();
	}

	UploadOutcome admit(DossierId dossier, UUID key, NewDocument paper, FedBytes awaited, PersonId by) {
		return this.jdbc
			.sql("select outcome, paper from document.admit_fed(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(this.limits.dossierPapers(), this.limits.dossier().bytes(), dossier.value(), key, by.value(),
					paper.kind().name(), ShownName.of(paper.name()), awaited.mediaType(), awaited.size(),
					awaited.sha256(), paper.origin().name())
			.param(paper.originName())
			.params(paper.audience().name(), ArrivalStore.at(paper.receivedAt()), ArrivalStore.at(this.clock.instant()))
			.query((row, index) -> ArrivalStore.outcome(row))
			.single();
	}

}
