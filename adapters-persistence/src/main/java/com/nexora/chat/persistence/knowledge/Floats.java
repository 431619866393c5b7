package com.nexora.chat.persistence.knowledge;

import com.nexora.chat.domain.knowledge.Embedding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// An embedding as bytes: 32-bit floats, least significant byte first.
final class Floats {

  private Floats() {}

  static byte[] toBytes(Embedding embedding) {
    float[] values = embedding.toArray();
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }

  static Embedding toEmbedding(byte[] bytes) {
    float[] values = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return Embedding.of(values);
  }
}
