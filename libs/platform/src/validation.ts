import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldFault } from '#libs/contracts';
import { AppError } from './app-error.ts';

/** The faults of an object that was checked against its class, at most fifty. */
export function fieldFaults(errors: ValidationError[]): FieldFault[] {
  return faultsOf(errors).slice(0, 50);
}

function faultsOf(errors: ValidationError[], path = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({
      field,
      rule: rule === 'whitelistValidation' ? 'unknownField' : rule,
    }));
    return [...own, ...faultsOf(error.children ?? [], field)];
  });
}

/** Bodies and queries are checked against their DTO; an unknown field is a fault, never dropped in silence. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new AppError('VALIDATION_FAILED', { fields: fieldFaults(errors) }),
  });
}
