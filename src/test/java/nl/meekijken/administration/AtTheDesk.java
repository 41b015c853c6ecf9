package nl.meekijken.administration;

import java.util.regex.Pattern;

import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import nl.meekijken.account.Role;
import nl.meekijken.trying.FormFilling;
import nl.meekijken.trying.Owner;
import nl.meekijken.trying.Staff;
import nl.meekijken.trying.Staff.AtWork;

/** Somebody of the recovery service who looks at what is administrated. */
record AtTheDesk(AtWork who) {

	private static final Pattern KEY = Pattern.compile("name=\"sleutel\" value=\"([^\"]+)\"");

	static AtTheDesk as(ApplicationContext house, Role role) {
		return new AtTheDesk(new Staff(house).atWork(role));
	}

	String read(String address) {
		return FormFilling.text(this.who.browser().get(address));
	}

	/** Sends a form of a page with a key of its own. */
	MockHttpServletResponse send(String address, String... fields) {
		this.who.browser().get("/kantoor/eigen-gegevens");
		return this.who.browser().post(address, fields);
	}

	/** The key of the first form of a page. */
	String key(String address) {
		var found = KEY.matcher(read(address));
		if (!found.find()) {
			throw new AssertionError("no form at " + address);
		}
		return found.group(1);
	}

	/** Whether the last change of such a row was written down with this person's name. */
	boolean changed(String table, String operation) {
		return Owner.ask(
				"select count(*) > 0 from database.change_record where table_name = '%s' and operation = '%s' and person_id = %d"
					.formatted(table, operation, this.who.someone().person().value()))
			.equals("t");
	}

}
