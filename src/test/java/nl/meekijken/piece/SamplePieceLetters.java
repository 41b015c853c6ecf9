package nl.meekijken.piece;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationContext;

import nl.meekijken.account.Secret;
import nl.meekijken.mail.Letter;
import nl.meekijken.piece.PieceLetters.Told;
import nl.meekijken.trying.MovableClock;
import nl.meekijken.trying.SampleData;
import nl.meekijken.values.ClaimNumber;
import nl.meekijken.values.EmailAddress;

/** The letters that ask a client for every piece there is. */
public final class SamplePieceLetters {

	private SamplePieceLetters() {
	}

	public static List<Letter> in(Locale language, SampleData data, ApplicationContext house) {
		var letters = house.getBean(PieceLetters.class);
		var typed = data.isWhole() ? data.typed() : null;
		var pieces = Arrays.stream(PieceKind.values())
			.filter(kind -> kind.canBeAsked() && (data.isWhole() || kind != PieceKind.OTHER))
			.map(kind -> new WantedPiece(kind, typed))
			.toList();
		var told = new Told(EmailAddress.of("k@klant.example"), language, new ClaimNumber(2026, 123), data.client(),
				data.office(), typed, pieces, LocalDate.of(2026, 12, 7), MovableClock.START.plus(Duration.ofDays(30)));
		var link = PieceLetters.LINK + Secret.random(new SecureRandom()).letters();
		return List.of(letters.asked(told, link), letters.signing(told, link), letters.reminder(told, link));
	}

}
