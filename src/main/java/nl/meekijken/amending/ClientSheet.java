package nl.meekijken.amending;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.meekijken.access.ClientForm;
import nl.meekijken.database.FormKey;
import nl.meekijken.dossier.ClientField;
import nl.meekijken.dossier.EditableClient;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.web.Filled;

/**
 * What a member of staff typed about a client.
 *
 * @param form as typed, and as chosen where somebody else changed the same
 * @param seen what was on the screen before that
 * @param unchosen what still has to be chosen
 */
record ClientSheet(ClientForm form, ClientForm seen, Set<ClientField> unchosen, String key) {

	/** What stood in an input before somebody typed in it. */
	static final String WAS = "was-";

	/** That one has to choose; which follows under {@link #CHOICE}. */
	static final String ASKED = "vraag-";

	static final String CHOICE = "keuze-";

	static final String OWN = "eigen";

	static final String THEIRS = "ander";

	static ClientSheet of(EditableClient client) {
		var form = ClientForm.of(client);
		return new ClientSheet(form, form, Set.of(), FormKey.fresh());
	}

	static ClientSheet of(Filled filled, EditableClient client) {
		var seen = ClientForm.of(filled, WAS, client);
		var form = ClientForm.of(filled, client);
		var unchosen = EnumSet.noneOf(ClientField.class);
		for (var field : asked(filled)) {
			switch (filled.text(CHOICE + field.name())) {
				case OWN -> {
				}
				case THEIRS -> form = form.with(field, seen);
				default -> unchosen.add(field);
			}
		}
		return new ClientSheet(form, seen, unchosen, filled.text("sleutel"));
	}

	private static List<ClientField> asked(Filled filled) {
		return Arrays.stream(ClientField.values()).filter(field -> filled.has(ASKED + field.name())).toList();
	}

	FormKey formKey(ClaimNumber number) {
		return FormKey.of("client", this.key, List.of(number, this.form.typed(), this.form.alsoIn()));
	}

	ClientMerge against(EditableClient now) {
		return new ClientMerge(this.form.against(now), this.seen, ClientForm.of(now), this.unchosen);
	}

}
