package app.seatkeeper.reports.catalogue;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands all tests that only read one stage, which is made for the first and closed after the last.
final class SharedStage implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(SharedStage.class))
                .computeIfAbsent(Stage.class, _ -> opened(), Stage.class);
    }

    private static Stage opened() {
        try {
            return new Stage();
        } catch (Exception e) {
            throw new ParameterResolutionException("The demo tenant cannot be read", e);
        }
    }
}
