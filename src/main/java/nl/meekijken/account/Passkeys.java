package nl.meekijken.account;

import java.util.List;
import java.util.Optional;

import com.webauthn4j.util.exception.WebAuthnException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

import nl.meekijken.account.PersonStore.KnownName;
import nl.meekijken.database.Question;

/**
 * Passkeys: a device or a password manager proves who one is, after verifying its user. A
 * passkey is possession and verification at once.
 */
@Component
@Transactional
public class Passkeys {

	private static final int LONGEST_LABEL = 60;

	private final PasskeyStore store;

	private final AddresseeStore people;

	private final SecondFactors factors;

	private final RelyingParty site;

	private final NobodysPasskey nobodys;

	Passkeys(PasskeyStore store, AddresseeStore people, SecondFactors factors, RelyingParty site,
			NobodysPasskey nobodys) {
		this.nobodys = nobodys;
		this.store = store;
		this.people = people;
		this.factors = factors;
		this.site = site;
	}

	/** Asks for the passkeys of the viewer. */
	public Question<List<Passkey>> ofViewer() {
		return PasskeyStore.ofViewer();
	}

	/** Asks a browser to make a passkey for the person. */
	public PasskeyChallenge toRegister(PersonId person) {
		var handle = this.store.of(person)
			.stream()
			.findFirst()
			.map(kept -> new Bytes(kept.userHandle()))
			.orElseGet(Bytes::random);
		var challenge = Bytes.random();
		var options = this.site.creation(holder(person, handle), challenge, descriptors(person));
		return new PasskeyChallenge(PasskeyJson.write(options),
				challenge.toBase64UrlString() + " " + handle.toBase64UrlString());
	}

	/** Keeps the passkey that a browser made. */
	public FactorAdding register(PersonId person, PasskeyAnswer given, String typedLabel) {
		var parts = given.secret().split(" ", 2);
		if (parts.length < 2) {
			return new FactorAdding.Refused();
		}
		var holder = holder(person, Bytes.fromBase64(parts[1]));
		var options = this.site.creation(holder, Bytes.fromBase64(parts[0]), descriptors(person));
		try {
			var made = new RelyingPartyPublicKey(PasskeyJson.registration(given.answer()), labelOf(typedLabel));
			this.site.operations(new PasskeyHolder(holder), new PasskeyShelf(this.store, person))
				.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, made));
		}
		catch (JacksonException | IllegalArgumentException | WebAuthnException ex) {
			return new FactorAdding.Refused();
		}
		return this.factors.added(person, FactorEvent.PASSKEY_ADDED);
	}

	/** Asks for any passkey of this site: the same whoever asks. */
	PasskeyChallenge toSignIn() {
		return challenge(List.of());
	}

	/** Asks for a passkey of this person. */
	public PasskeyChallenge toProve(PersonId person) {
		return challenge(descriptors(person));
	}

	/** Whose passkey answered, if that is known; whether rightly is still to be seen. */
	Optional<KnownName> holderOf(String answer) {
		try {
			return this.store.holderOf(PasskeyJson.assertion(answer).getRawId().getBytes());
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether a passkey of this person answers the challenge. An answer of none of them
	 * is the same work.
	 */
	public FactorOutcome prove(PersonId person, PasskeyAnswer given) {
		try {
			var assertion = PasskeyJson.assertion(given.answer());
			if (given.secret().isEmpty()) {
				return new FactorOutcome.Refused();
			}
			var kept = this.store.find(assertion.getRawId().getBytes())
				.filter(found -> found.person().equals(person) && isOf(found.userHandle(), assertion))
				.orElse(this.nobodys.passkey());
			this.site.operations(new PasskeyHolder(nameless(kept.userHandle())), new ShownPasskey(this.store, kept))
				.authenticate(new RelyingPartyAuthenticationRequest(
						this.site.request(Bytes.fromBase64(given.secret()), List.of()), assertion));
			return new FactorOutcome.Given();
		}
		catch (JacksonException | IllegalArgumentException | WebAuthnException ex) {
			return new FactorOutcome.Refused();
		}
	}

	/** Removes a passkey of this person. */
	public void remove(PersonId person, long id) {
		if (this.store.remove(person, id)) {
			this.factors.removed(person, FactorEvent.PASSKEY_REMOVED);
		}
	}

	private PasskeyChallenge challenge(List<PublicKeyCredentialDescriptor> allowed) {
		var challenge = Bytes.random();
		return new PasskeyChallenge(PasskeyJson.write(this.site.request(challenge, allowed)),
				challenge.toBase64UrlString());
	}

	private static boolean isOf(byte[] userHandle, PublicKeyCredential<AuthenticatorAssertionResponse> assertion) {
		var told = assertion.getResponse().getUserHandle();
		return told == null || told.equals(new Bytes(userHandle));
	}

	/** Whose passkey answers is known already, and is not asked of the library. */
	private static PublicKeyCredentialUserEntity nameless(byte[] handle) {
		return ImmutablePublicKeyCredentialUserEntity.builder().id(new Bytes(handle)).name("").displayName("").build();
	}

	private PublicKeyCredentialUserEntity holder(PersonId person, Bytes handle) {
		var holder = this.people.of(person);
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(handle)
			.name(holder.accountNumber())
			.displayName(holder.fullName())
			.build();
	}

	private List<PublicKeyCredentialDescriptor> descriptors(PersonId person) {
		return this.store.of(person)
			.stream()
			.map(kept -> PublicKeyCredentialDescriptor.builder()
				.id(new Bytes(kept.credentialId()))
				.transports(PasskeyShelf.transportsOf(kept))
				.build())
			.toList();
	}

	private static String labelOf(String typed) {
		var label = typed.strip().replaceAll("\\p{Cntrl}", "");
		return label.isEmpty() ? "Passkey" : label.substring(0, Math.min(label.length(), LONGEST_LABEL));
	}

}
