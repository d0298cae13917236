import { resolve } from 'node:path';
import type { Exceptions, Finding } from './audit/finding.ts';
import { auditHtml, HTML_EXCEPTIONS } from './audit/html.ts';
import { auditByIbm, IBM_EXCEPTIONS } from './audit/ibm.ts';
import { doTask, TASKS } from './audit/tasks.ts';
import { launchChromium } from './chromium.ts';
import { startServer } from './serve.ts';

/**
 * Has the built site judged by those whose rules are not ours: html-validate
 * reads all pages, IBM's engine looks at every kind of page. axe runs in the
 * browser tests. Then does what people come for by keyboard alone, and counts the
 * keys. Ends with 1 where anything is found that is no exception.
 */
const SHOWN = 5;
const directory = resolve('build');
let counted = 0;

report('html-validate, all pages', await auditHtml(directory), HTML_EXCEPTIONS);
const server = await startServer({ directory, port: 0 });
const browser = await launchChromium();
report("IBM's engine, every kind of page", await auditByIbm(browser, server.url), IBM_EXCEPTIONS);
await reportTasks();
await browser.close();
await server.stop();
process.exitCode = counted > 0 ? 1 : 0;

function report(title: string, findings: readonly Finding[], exceptions: Exceptions): void {
	const rules = [...new Set(findings.map(({ rule }) => rule))];
	const byRule = rules.map((rule) => [rule, findings.filter((one) => one.rule === rule)] as const);
	const counts = findings.filter(({ rule }) => !(rule in exceptions)).length;
	counted += counts;
	console.log(`\n| ${title} | findings | |\n| --- | ---: | --- |`);
	for (const [rule, { length }] of byRule) {
		console.log(`| ${rule} | ${length} | ${exceptions[rule] ?? '**counts**'} |`);
	}
	console.log(`| **that count** | **${counts}** | |`);
	for (const [rule, found] of byRule) {
		if (rule in exceptions) continue;
		for (const { where, message } of found.slice(0, SHOWN))
			console.log(`${rule}: ${message}\n  ${where}`);
	}
}

async function reportTasks(): Promise<void> {
	console.log(
		'\n| by keyboard | keys | letters | stops to the number |\n| --- | ---: | ---: | ---: |'
	);
	for (const task of TASKS) {
		const { keys, letters, toNumber, failure } = await doTask(browser, server.url, task);
		if (failure !== null) counted += 1;
		console.log(`| ${task.name} | ${failure ?? keys} | ${letters} | ${toNumber ?? '–'} |`);
	}
}
