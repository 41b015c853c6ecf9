package nl.meekijken.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.meekijken.dossier.Confided;
import nl.meekijken.dossier.Inquiry;
import nl.meekijken.dossier.Obtained;
import nl.meekijken.dossier.PartyContact;
import nl.meekijken.dossier.Witness;
import nl.meekijken.recovery.Head;

/** Collects what is found out while a story is told. */
final class FoundOut {

	private static final LocalTime MORNING = LocalTime.of(9, 30);

	private final Map<Integer, PartyContact> contacts = new HashMap<>();

	private final Map<Integer, Witness> witnesses = new HashMap<>();

	private final List<Head> heads = new ArrayList<>();

	private Inquiry inquiry = Inquiry.NONE;

	/** An adjuster comes in the morning of that day. */
	void appointment(String bureau, LocalDate on, String where) {
		var known = this.inquiry;
		this.inquiry = new Inquiry(bureau, on, MORNING, where, known.policeStation(), known.policeNumber(),
				known.policeOn(), known.policePaper());
	}

	void police(String station, @Nullable String number, LocalDate on, Obtained paper) {
		var known = this.inquiry;
		this.inquiry = new Inquiry(known.expert(), known.inspectedOn(), known.inspectedAt(), known.inspectedWhere(),
				station, number, on, paper);
	}

	void witness(String name, @Nullable String address, @Nullable String phone, Obtained statement) {
		this.witnesses.put(this.witnesses.size() + 1, new Witness(name, address, phone, null, statement));
	}

	/** Who the first counterparty is. */
	void driver(String name, @Nullable String address, @Nullable String phone) {
		this.contacts.put(1, new PartyContact(name, address, phone, null));
	}

	/** What is claimed, head by head. */
	void head(Head head) {
		this.heads.add(head);
	}

	Findings all() {
		return new Findings(this.inquiry, new Confided(this.contacts, this.witnesses), List.copyOf(this.heads));
	}

}
