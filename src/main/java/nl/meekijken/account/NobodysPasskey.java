package nl.meekijken.account;

import java.security.interfaces.ECPublicKey;
import java.util.List;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.util.ECUtil;
import org.springframework.stereotype.Component;

import nl.meekijken.account.PasskeyStore.KeptPasskey;

/**
 * What an answer is held against where there is no passkey: it costs the same, and
 * nothing answers to it.
 */
@Component
class NobodysPasskey {

	private static final byte[] ID = new byte[32];

	private final KeptPasskey passkey = new KeptPasskey(new PersonId(0), ID, new byte[64], attestation(), 0,
			List.of(""), "");

	KeptPasskey passkey() {
		return this.passkey;
	}

	private static byte[] attestation() {
		var key = EC2COSEKey.create((ECPublicKey) ECUtil.createKeyPair().getPublic(), COSEAlgorithmIdentifier.ES256);
		var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(ID,
				(byte) (AuthenticatorData.BIT_UP | AuthenticatorData.BIT_UV | AuthenticatorData.BIT_AT), 0,
				new AttestedCredentialData(AAGUID.ZERO, ID, key));
		return new AttestationObjectConverter(new ObjectConverter())
			.convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
	}

}
