import type { ReactNode, SubmitEvent } from 'react';
import styles from './Step.module.css';

type StepFormProps = Readonly<{
  children: ReactNode;
  actions: ReactNode;
  domain?: string;
  onSubmit: (form: HTMLFormElement) => void;
}>;

/** A step as a form: Enter in a field continues, and the browser validates nothing by itself. */
export function StepForm({ children, actions, domain, onSubmit }: StepFormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(event.currentTarget);
  };
  return (
    <form className={styles['form']} data-domain={domain} noValidate onSubmit={submit}>
      {children}
      <div className={styles['actions']} data-print="no">
        {actions}
      </div>
    </form>
  );
}
