package io.crosswalk.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadExceptionTest {
    @Test
    void anExceptionThatTravelledKeepsItsMessageAndHandsOutNoNull() throws IOException, ClassNotFoundException {
        LoadException thrown = new LoadException(List.of(Diagnostic.error("bad-row", "a row is bad")));

        LoadException travelled = travel(thrown);

        assertThat(travelled).hasMessage(thrown.getMessage());
        assertThat(travelled.errors()).isEmpty();
    }

    private static LoadException travel(LoadException thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (LoadException) in.readObject();
        }
    }
}
