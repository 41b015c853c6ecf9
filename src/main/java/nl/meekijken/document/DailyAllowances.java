package nl.meekijken.document;

import java.util.ArrayList;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.account.Allowances;
import nl.meekijken.account.PersonId;
import nl.meekijken.account.SecretHash;
import nl.meekijken.database.Boundary;
import nl.meekijken.office.OfficeId;
import nl.meekijken.values.FileSize;

/**
 * How much may be sent in a day by one sender, and for one office, whatever becomes of
 * it: what is refused afterwards or taken back takes room as well, for a while.
 */
@Component
class DailyAllowances {

	private static final long MEGABYTE = 1_000_000;

	private final Allowances counted;

	private final FileSize ofOne;

	private final FileSize ofOffice;

	DailyAllowances(Allowances counted, @Value("${meekijken.upload.sender-day-mb:2000}") int ofOne,
			@Value("${meekijken.upload.office-day-mb:10000}") int ofOffice) {
		this.counted = counted;
		this.ofOne = new FileSize(ofOne * MEGABYTE);
		this.ofOffice = new FileSize(ofOffice * MEGABYTE);
	}

	/**
	 * That of whoever is inside the boundary. What the house itself takes in, such as the
	 * files of a mail, is not counted: nobody chose to send it here.
	 */
	DailyAllowance of(OfficeId office) {
		var shares = new ArrayList<DailyAllowance.Share>();
		var sender = switch (Boundary.who()) {
			case PersonId person -> "person " + person.value();
			case SecretHash link -> "link " + link.value();
			default -> "";
		};
		if (!sender.isEmpty()) {
			shares.add(new DailyAllowance.Share("bytes of " + sender, this.ofOne));
			shares.add(new DailyAllowance.Share("bytes of office " + office.value(), this.ofOffice));
		}
		return new DailyAllowance(this.counted, shares);
	}

}
