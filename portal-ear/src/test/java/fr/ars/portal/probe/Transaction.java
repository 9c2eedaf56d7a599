package fr.ars.portal.probe;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.UserTransaction;

/** A transaction begun and ended by a test. */
@Dependent
public class Transaction {

    @Resource
    UserTransaction transaction;

    public void committed(Runnable work) {
        run(work, true);
    }

    public void rolledBack(Runnable work) {
        run(work, false);
    }

    private void run(Runnable work, boolean commit) {
        try {
            transaction.begin();
            boolean done = false;
            try {
                work.run();
                done = commit;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
