import { Catch, Controller, Get, HttpCode, Inject, Injectable, Module, Param, Post } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { EnodeError, isEnodeError, isProblem } from 'enode-client';
import { ENODE, type Enode } from './enode.module.ts';

/** Knows the newest level of each car. Stands for your database. */
@Injectable()
export class LevelsService {
  readonly levels = new Map<string, number | null>();

  /** `percent` is null where nobody knows: keep it as null, it is not 0. */
  async save(vehicleId: string, percent: number | null): Promise<void> {
    this.levels.set(vehicleId, percent);
  }
}

@Controller('vehicles')
export class VehiclesController {
  readonly #enode: Enode;

  constructor(@Inject(ENODE) enode: Enode) {
    this.#enode = enode;
  }

  @Get(':id')
  async get(@Param('id') id: string): Promise<{ id: string; batteryLevel: number | null }> {
    const { chargeState } = await this.#enode.vehicles.get(id);
    return { id, batteryLevel: chargeState.batteryLevel };
  }

  /** The API takes a command at once; the car follows in 20 seconds, or in minutes, or never. */
  @Post(':id/charging')
  @HttpCode(200)
  async charge(@Param('id') id: string): Promise<{ status: string }> {
    const action = await this.#enode.vehicles.startCharging(id);
    const { status } = await action.wait({ timeout: '15s' });
    return { status };
  }
}

/** What went wrong with Enode, as a response of this backend. Neither secrets nor payloads are in it. */
@Catch(EnodeError)
export class EnodeErrorFilter implements ExceptionFilter<EnodeError> {
  catch(error: EnodeError, host: ArgumentsHost): void {
    const missing = isProblem(error, 'not-found');
    const busy = isEnodeError(error, 'problem') && error.retryable;
    const response = host
      .switchToHttp()
      .getResponse<{ status(code: number): { json(body: object): void } }>();
    response.status(missing ? 404 : busy ? 503 : 502).json({ error: error.code });
  }
}

@Module({ controllers: [VehiclesController], providers: [LevelsService], exports: [LevelsService] })
export class VehiclesModule {}
