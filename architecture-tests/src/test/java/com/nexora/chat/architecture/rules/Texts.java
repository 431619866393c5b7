package com.nexora.chat.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ConstantDesc;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The texts in a class file, which ArchUnit does not give.
///
/// @param constants the values of its constant fields, by field name
/// @param inCode what its methods load, and the fixed parts of what they concatenate
record Texts(Map<String, String> constants, List<String> inCode) {

  static Texts of(JavaClass item) {
    URI place = item.getSource().orElseThrow().getUri();
    try (InputStream file = place.toURL().openStream()) {
      ClassModel model = ClassFile.of().parse(file.readAllBytes());
      return new Texts(constants(model), inCode(model));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
  }

  Stream<String> all() {
    return Stream.concat(constants.values().stream(), inCode.stream());
  }

  private static Map<String, String> constants(ClassModel model) {
    Map<String, String> constants = new LinkedHashMap<>();
    for (FieldModel field : model.fields()) {
      field
          .findAttribute(Attributes.constantValue())
          .map(attribute -> attribute.constant().constantValue())
          .filter(String.class::isInstance)
          .ifPresent(value -> constants.put(field.fieldName().stringValue(), (String) value));
    }
    return constants;
  }

  private static List<String> inCode(ClassModel model) {
    return model.methods().stream()
        .map(MethodModel::code)
        .flatMap(code -> code.stream().flatMap(c -> c.elementStream()))
        .flatMap(Texts::loaded)
        .filter(String.class::isInstance)
        .map(Objects::toString)
        .toList();
  }

  private static Stream<? extends ConstantDesc> loaded(CodeElement element) {
    return switch (element) {
      case ConstantInstruction constant -> Stream.ofNullable(constant.constantValue());
      case InvokeDynamicInstruction call -> call.bootstrapArgs().stream();
      default -> Stream.empty();
    };
  }
}
