package org.wageaccord.simulation.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the threads of the web server send to the database. Jobs and clocks are not counted. */
final class Statements implements BeanPostProcessor {

    private static final String WEB_THREADS = "http-";

    private final AtomicLong sent = new AtomicLong();

    /** How many were sent so far. */
    long sent() {
        return sent.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        private Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection());
        }
    }

    /** The same connection or statement, whose executions are counted. */
    private <T> T watched(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        count();
                    }
                    Object result = call(target, method, args);
                    boolean statement = Statement.class.isAssignableFrom(method.getReturnType());
                    return statement && result != null ? watched(method.getReturnType(), result) : result;
                }));
    }

    private void count() {
        if (Thread.currentThread().getName().startsWith(WEB_THREADS)) {
            sent.incrementAndGet();
        }
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
