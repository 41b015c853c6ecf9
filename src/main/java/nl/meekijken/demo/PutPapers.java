package nl.meekijken.demo;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import nl.meekijken.document.PutPaper;

/** The papers of stories that are in the vault already. */
final class PutPapers {

	/** Dossiers share papers, and with them what draws them. */
	private final IdentityHashMap<Supplier<byte[]>, PutPaper> put = new IdentityHashMap<>();

	void add(Paper paper, Function<Paper, PutPaper> putting) {
		this.put.computeIfAbsent(paper.bytes(), _ -> putting.apply(paper));
	}

	PutPaper of(Paper paper) {
		return Objects.requireNonNull(this.put.get(paper.bytes()), paper.name());
	}

}
