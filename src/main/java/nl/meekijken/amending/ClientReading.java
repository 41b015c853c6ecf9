package nl.meekijken.amending;

import java.util.List;

import org.springframework.stereotype.Component;

import nl.meekijken.access.Viewer;
import nl.meekijken.database.FormKey;
import nl.meekijken.desk.Frame;
import nl.meekijken.desk.OthersPage;
import nl.meekijken.desk.Section;
import nl.meekijken.desk.StaffReading;
import nl.meekijken.desk.Work;
import nl.meekijken.dossier.Attendance;
import nl.meekijken.dossier.Clients;
import nl.meekijken.dossier.EditableClient;
import nl.meekijken.dossier.StaffDossiers;
import nl.meekijken.dossier.Whereabouts;
import nl.meekijken.web.FormErrors;
import nl.meekijken.web.Redirect;
import nl.meekijken.web.Reply;
import nl.meekijken.web.Shell;

/** Reads the client of a dossier inside its office, and the frame over all offices. */
@Component
class ClientReading {

	private final StaffReading frames;

	private final StaffDossiers dossiers;

	private final Clients clients;

	private final Attendance attendance;

	private final Work work;

	ClientReading(StaffReading frames, StaffDossiers dossiers, Clients clients, Attendance attendance, Work work) {
		this.frames = frames;
		this.dossiers = dossiers;
		this.clients = clients;
		this.attendance = attendance;
		this.work = work;
	}

	/** The form with what stands in the dossier; that it was viewed is recorded. */
	Reply form(Whereabouts where, Viewer.Staff viewer, Shell shell) {
		var address = new ClientAddress(where.number());
		var frame = frame(address, shell);
		return this.work.inside(where.office(), viewer, () -> {
			var others = this.attendance.attend(where.dossier(), frame.author());
			var beside = this.dossiers.open(where.number(), others).beside();
			var client = this.clients.handled(where.number());
			return client.active()
					? new ClientPage(frame, address, ClientSheet.of(client),
							this.clients.handledElsewhere(where.number()),
							OthersPage.of(frame, where.number(), beside.to(others)), new FormErrors())
					: new Redirect(address.told("klant-gesloten"));
		});
	}

	/** The form as it was typed, where it cannot be read. */
	Reply form(Whereabouts where, ClientSheet sheet, FormErrors errors, Viewer.Staff viewer, Shell shell) {
		var address = new ClientAddress(where.number());
		var frame = frame(address, shell);
		return this.work.inside(where.office(), viewer, () -> {
			this.dossiers.open(where.number());
			return new ClientPage(frame, address, sheet, this.clients.handledElsewhere(where.number()),
					OthersPage.of(frame, where.number(), List.of()), errors);
		});
	}

	/** The form as it was typed, beside what somebody else saved. */
	Reply merge(Whereabouts where, ClientSheet sheet, FormErrors errors, Viewer.Staff viewer, Shell shell) {
		var address = new ClientAddress(where.number());
		var frame = frame(address, shell);
		return this.work.inside(where.office(), viewer, () -> {
			this.dossiers.open(where.number());
			return new ClientMergePage(frame, address, sheet.against(this.clients.handled(where.number())),
					FormKey.fresh(), errors);
		});
	}

	/** The client as staff see it now. */
	EditableClient client(Whereabouts where, Viewer.Staff viewer) {
		return this.work.inside(where.office(), viewer, () -> this.clients.handled(where.number()));
	}

	Frame frame(ClientAddress address, Shell shell) {
		return this.frames.frame(shell.at(address.page()), Section.DOSSIERS);
	}

}
