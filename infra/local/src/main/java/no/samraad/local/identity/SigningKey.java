package no.samraad.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/** The provider's RSA key. It is kept between runs, so that sessions and logout hints outlive a restart. */
final class SigningKey {

    private final RSAKey key;

    private SigningKey(RSAKey key) {
        this.key = key;
    }

    /** Reads the key of this file, or makes one and writes it there for its owner alone. */
    static SigningKey keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return new SigningKey(RSAKey.parse(Files.readString(file)));
            }
            Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
            RSAKey made = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made.toJSONString());
            return new SigningKey(made);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (ParseException | JOSEException failed) {
            throw new IllegalStateException("the signing key in " + file + " cannot be used", failed);
        }
    }

    Map<String, Object> publicKeys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    String sign(String type, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The claims of a token that this key has signed, however old it is. */
    Optional<JWTClaimsSet> verified(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            return parsed.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                            && parsed.verify(new RSASSAVerifier(key.toRSAPublicKey()))
                    ? Optional.of(parsed.getJWTClaimsSet())
                    : Optional.empty();
        } catch (ParseException | JOSEException forged) {
            return Optional.empty();
        }
    }
}
